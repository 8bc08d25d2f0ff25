package fr.vigie.planning;

import fr.vigie.territory.DutyLine;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Whether a line has enough people over some months.
 *
 * @param line as it is in the last of them
 * @param months those in which it has a slot, in order; never none
 * @param responseAlert minutes; a shorter response time may make an astreinte working time (CJUE 21 February 2018, Matzak)
 */
public record LineOutlook(DutyLine line, NavigableMap<YearMonth, LineFeasibility> months, int responseAlert) {

    private static final Comparator<LineFeasibility> BY_NEED = Comparator.comparing(LineFeasibility::enough)
            .thenComparing(each -> -each.missing());

    public LineOutlook {
        months = Collections.unmodifiableNavigableMap(new TreeMap<>(months));
    }

    /** The month in which it lacks the most people, or has the fewest to spare; the first of several. */
    public Map.Entry<YearMonth, LineFeasibility> worst() {
        return months.entrySet().stream().min(Map.Entry.comparingByValue(BY_NEED)).orElseThrow();
    }

    /** Whether its response time is so short that the wait may count as work. */
    public boolean isResponseShort() {
        return line.maxResponseMinutes() != null && line.maxResponseMinutes() < responseAlert;
    }

    public boolean enough() {
        return months.values().stream().allMatch(LineFeasibility::enough);
    }
}
