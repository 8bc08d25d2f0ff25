package fr.vigie.planning;

import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One month's fair shares. Each line's points, nights and so on are shared among those who may hold it, in proportion to
 * their share of duties and to the days of the month on which they are there; an outside provider owes nothing.
 */
final class FairShares {

    private final TerritoryView territory;
    private final List<PractitionerView> practitioners;
    private final YearMonth month;
    private final Map<PractitionerId, Map<String, Double>> shares = new HashMap<>();

    private FairShares(TerritoryView territory, List<PractitionerView> practitioners, YearMonth month) {
        this.territory = territory;
        this.practitioners = practitioners;
        this.month = month;
    }

    /**
     * By practitioner and counter; only those who may hold some line have any.
     *
     * @param totals what each line counts in the month, by counter
     */
    static Map<PractitionerId, Map<String, Double>> of(TerritoryView territory, List<PractitionerView> practitioners,
            YearMonth month, Map<LineId, Map<String, Integer>> totals) {
        var fair = new FairShares(territory, practitioners, month);
        var lines = territory.linesOf(month);
        totals.forEach((line, counters) -> lines.stream().filter(known -> known.id().equals(line)).findFirst()
                .or(() -> territory.line(line)).ifPresent(known -> fair.share(known, counters)));
        return fair.shares;
    }

    private void share(DutyLine line, Map<String, Integer> counters) {
        var pool = practitioners.stream().filter(p -> !p.profile().external() && daysThere(p, line) > 0).toList();
        var whole = pool.stream().mapToDouble(p -> part(p, line)).sum();
        if (whole > 0) {
            pool.forEach(p -> counters.forEach((counter, total) -> shares.computeIfAbsent(p.id(), id -> new HashMap<>())
                    .merge(counter, total * part(p, line) / whole, Double::sum)));
        }
    }

    private double part(PractitionerView p, DutyLine line) {
        return p.profileOn(month.atDay(15)).onCallSharePercent() * (double) daysThere(p, line) / month.lengthOfMonth();
    }

    private long daysThere(PractitionerView p, DutyLine line) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> isThere(p, line, day)).count();
    }

    private static boolean isThere(PractitionerView p, DutyLine line, LocalDate day) {
        return !p.awayOn(day) && p.dispensations().stream().noneMatch(d -> d.scope() == Scope.TOUT && d.holds(day))
                && Pool.mayHold(p, line, day);
    }
}
