package fr.vigie.territory;

/** Two lines that one person may hold at once, in no order: the lesser id is the first. */
public record LinePair(LineId one, LineId other) {

    public LinePair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Two lines are combined, not " + one + " with itself");
        }
        if (one.value().compareTo(other.value()) > 0) {
            LineId lesser = other;
            other = one;
            one = lesser;
        }
    }

    public boolean has(LineId line) {
        return one.equals(line) || other.equals(line);
    }
}
