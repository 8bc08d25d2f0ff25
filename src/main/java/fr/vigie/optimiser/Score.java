package fr.vigie.optimiser;

import java.util.Comparator;

/**
 * How good an assignment is: hard first, then medium, then soft; greater is better, 0 is perfect.
 *
 * @param hard   minus the count of broken hard rules
 * @param medium minus the weighted minutes left uncovered
 * @param soft   minus the weighted cost of unfairness, wishes, travel and the like
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

    public static final Score ZERO = new Score(0, 0, 0);

    private static final Comparator<Score> ORDER =
            Comparator.comparingLong(Score::hard).thenComparingLong(Score::medium).thenComparingLong(Score::soft);

    /** No hard rule is broken. */
    public boolean feasible() {
        return hard == 0;
    }

    public Score minus(Score other) {
        return new Score(hard - other.hard, medium - other.medium, soft - other.soft);
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
