package fr.vigie.practitioner;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * What somebody held before Vigie, as another tool or a spreadsheet counted it.
 *
 * @param from first month
 * @param to last month; the same when it was counted by the month
 * @param counts by counter of the rule packs, from 0; a counter left out is not known
 */
public record EarlierCounts(YearMonth from, YearMonth to, Map<String, Integer> counts) {

    /** More is a mistake of writing. */
    public static final int MOST = 100_000;

    public EarlierCounts {
        if (to.isBefore(from) || counts.isEmpty() || counts.values().stream().anyMatch(n -> n < 0 || n > MOST)) {
            throw new IllegalArgumentException("Counts have a last month after the first, and are 0 to " + MOST + ": " + counts
                    + " from " + from + " to " + to);
        }
        counts = Map.copyOf(counts);
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** How many months they are of. */
    public int months() {
        return (int) from.until(to, ChronoUnit.MONTHS) + 1;
    }

    /** Whether they count some month both. */
    public boolean meets(EarlierCounts other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean isOfSameMonths(EarlierCounts other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
