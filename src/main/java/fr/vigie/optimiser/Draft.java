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
 * @param moved     how many duties it moves that had not to be
 * @param disturbed who is given a duty or loses one that had not to be moved
 */
record Draft(int[] changes, long hard, long medium, long price, int moved, Set<Integer> disturbed) {

    /** Least disturbing first. The last keys only make the order certain. */
    static final Comparator<Draft> ORDER = Comparator.comparingLong(Draft::hard).thenComparingLong(Draft::medium)
            .thenComparingLong(Draft::price).thenComparingInt(Draft::moved)
            .thenComparingInt(draft -> draft.disturbed.size()).thenComparing(Draft::changes, Arrays::compare);

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
