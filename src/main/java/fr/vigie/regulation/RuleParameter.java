package fr.vigie.regulation;

/**
 * A number of a rule pack that a territory may set for itself.
 *
 * @param place in the pack's file, such as {@code poids.voeu}; its meaning in words is {@link #meaning()}
 * @param law what the pack says
 * @param bound which way it may differ
 * @param least of what can be written there
 * @param most of the same
 */
public record RuleParameter(String place, int law, Bound bound, int least, int most) {

    /** How far a territory may differ from the law. */
    public enum Bound {
        /** A matter of usage: as the territory likes. */
        FREE,
        /** The law sets a least. */
        AT_LEAST,
        /** The law sets a most. */
        AT_MOST
    }

    /** No law limits a cap that a territory adds. */
    static RuleParameter ofAddedCap(String place) {
        return new RuleParameter(place, LocalOverlay.ANY, Bound.FREE, 0, LocalOverlay.ANY);
    }

    /** Key of what it means and what it costs, in words: one for all caps, one for all counters of fairness. */
    public String meaning() {
        return meaningOf(place);
    }

    static String meaningOf(String place) {
        return "regulation.parameter." + (place.startsWith("plafonds.") ? "plafonds"
                : place.startsWith("poids.equite.") ? "poids.equite" : place);
    }

    /** Whether a territory may set it so. */
    public boolean allows(int value) {
        return value >= lowest() && value <= highest();
    }

    public int lowest() {
        return bound == Bound.AT_LEAST ? law : least;
    }

    public int highest() {
        return bound == Bound.AT_MOST ? law : most;
    }

    /** The nearest value that is allowed: a law that became stricter prevails over what was set before. */
    int within(int value) {
        return Math.clamp(value, lowest(), highest());
    }
}
