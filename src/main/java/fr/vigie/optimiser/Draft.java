package fr.vigie.optimiser;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;

/**
 * A repair in the making.
 *
 * @param changes   duties and their new holders in turn; a later change of the same duty counts
 * @param hard      the ledger's figures with it, at least 0; so {@code medium}
 * @param price     its soft cost, every duty moved that had not to be priced at the weight of a change
 * @param returned  how many duties it gives to whoever lost one of those to be filled
 * @param moved     how many duties it moves that had not to be
 * @param soonest   the first of these; {@link Integer#MAX_VALUE} for none
 * @param disturbed who is given a duty or loses one that had not to be moved
 */
record Draft(int[] changes, long hard, long medium, long price, int returned, int moved, int soonest, Set<Integer> disturbed) {

    /** Whoever is away is asked for nothing in return where others can help. */
    private static final Comparator<Draft> COVERING =
            Comparator.comparingLong(Draft::hard).thenComparingLong(Draft::medium).thenComparingInt(Draft::returned);

    /** Least disturbing first: people, then duties, then how soon, and only then the price. The last key only makes it certain. */
    static final Comparator<Draft> ORDER = COVERING.thenComparingInt(draft -> draft.disturbed.size())
            .thenComparingInt(Draft::moved).thenComparing(Draft::soonest, Comparator.reverseOrder())
            .thenComparingLong(Draft::price).thenComparing(Draft::changes, Arrays::compare);

    /** The best balanced first. */
    static final Comparator<Draft> BALANCED = COVERING.thenComparingLong(Draft::price).thenComparing(ORDER);

    /** Whether it covers as much as another, with no more asked of whoever is away, for less. */
    boolean balancesBetterThan(Draft other) {
        return COVERING.compare(this, other) == 0 && price < other.price;
    }

    /** Whether it covers as much as another and disturbs nobody whom the other leaves in peace. */
    boolean spares(Draft other) {
        return medium <= other.medium && other.disturbed.containsAll(disturbed);
    }

    /** Writes its changes over these holders. */
    void enter(int[] holders) {
        for (int i = 0; i < changes.length; i += 2) {
            holders[changes[i]] = changes[i + 1];
        }
    }

    int[] with(int... more) {
        int[] all = Arrays.copyOf(changes, changes.length + more.length);
        System.arraycopy(more, 0, all, changes.length, more.length);
        return all;
    }
}
