package fr.vigie.planning;

import static java.util.stream.Collectors.toSet;

import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One month's fair shares. Each line's points, nights and so on are shared among those who may hold it, in proportion to
 * their share of duties and to the days of the month on which they are there; an outside provider owes nothing.
 */
final class FairShares {

    /**
     * Who somebody is on some days, and where they may work: what decides which lines they may hold.
     *
     * @param dispensations in force
     */
    private record Standing(Profile profile, Set<SiteId> sites, Set<Scope> dispensations) {

        boolean mayHold(DutyLine line) {
            return dispensations.stream().noneMatch(scope -> Pool.bars(scope, line.kind())) && Pool.mayHold(profile, sites, line);
        }
    }

    private final List<PractitionerView> practitioners;
    private final YearMonth month;
    private final Map<PractitionerId, Map<Standing, Integer>> days = new HashMap<>();
    private final Map<PractitionerId, Map<String, Double>> shares = new HashMap<>();

    private FairShares(List<PractitionerView> practitioners, YearMonth month) {
        this.practitioners = practitioners.stream().filter(p -> !p.profile().external()).toList();
        this.month = month;
        this.practitioners.forEach(p -> days.put(p.id(), daysThere(p)));
    }

    /**
     * By practitioner and counter; only those who may hold some line have any.
     *
     * @param totals what each line counts in the month, by counter
     */
    static Map<PractitionerId, Map<String, Double>> of(TerritoryView territory, List<PractitionerView> practitioners,
            YearMonth month, Map<LineId, Map<String, Integer>> totals) {
        var fair = new FairShares(practitioners, month);
        var lines = territory.linesOf(month);
        totals.forEach((line, counters) -> lines.stream().filter(known -> known.id().equals(line)).findFirst()
                .or(() -> territory.line(line)).ifPresent(known -> fair.share(known, counters)));
        return fair.shares;
    }

    private void share(DutyLine line, Map<String, Integer> counters) {
        Map<PractitionerId, Double> parts = new HashMap<>();
        practitioners.forEach(p -> {
            int there = daysOn(line, p);
            if (there > 0) {
                parts.put(p.id(), p.profileOn(month.atDay(15)).onCallSharePercent() * (double) there / month.lengthOfMonth());
            }
        });
        double whole = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (whole > 0) {
            parts.forEach((who, part) -> counters.forEach((counter, total) ->
                    shares.computeIfAbsent(who, id -> new HashMap<>()).merge(counter, total * part / whole, Double::sum)));
        }
    }

    private int daysOn(DutyLine line, PractitionerView p) {
        return days.get(p.id()).entrySet().stream().filter(each -> each.getKey().mayHold(line)).mapToInt(Map.Entry::getValue).sum();
    }

    private Map<Standing, Integer> daysThere(PractitionerView p) {
        Map<Standing, Integer> there = new HashMap<>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> !p.awayOn(day))
                .forEach(day -> there.merge(new Standing(p.profileOn(day), p.entitledSites(day), dispensations(p, day)), 1, Integer::sum));
        return there;
    }

    private static Set<Scope> dispensations(PractitionerView p, LocalDate day) {
        return p.dispensations().stream().filter(d -> d.holds(day)).map(Dispensation::scope).collect(toSet());
    }
}
