package fr.vigie.planning;

import static java.util.stream.Collectors.toMap;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fair share of a month's load. Each line's points, nights and so on are shared among those who may hold it, in proportion to their
 * share of duties and to the days of the month on which they are there; an outside provider owes nothing.
 */
final class FairTargets {

    private FairTargets() {
    }

    /** By practitioner and by each counter that the rule pack weighs; only those who may hold some line have targets. */
    static Map<PractitionerId, Map<String, Integer>> of(Situation situation) {
        var shares = new HashMap<PractitionerId, Map<String, Double>>();
        for (var line : situation.territory().lines()) {
            var duties = situation.rota().duties().values().stream().filter(d -> d.line().equals(line.id())).toList();
            var pool = situation.practitioners().stream().filter(p -> mayHold(p, line, situation)).toList();
            for (var counter : situation.pack().weights().fair().keySet()) {
                var total = duties.stream().mapToInt(d -> d.counts().getOrDefault(counter, 0)).sum();
                share(counter, total, pool, situation, shares);
            }
        }
        var targets = new HashMap<PractitionerId, Map<String, Integer>>();
        shares.forEach((who, counters) -> targets.put(who, counters.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> (int) Math.round(e.getValue())))));
        return targets;
    }

    private static void share(String counter, int total, List<PractitionerView> pool, Situation situation,
            Map<PractitionerId, Map<String, Double>> shares) {
        var whole = pool.stream().mapToDouble(p -> part(p, situation)).sum();
        if (whole > 0) {
            pool.forEach(p -> shares.computeIfAbsent(p.id(), id -> new HashMap<>())
                    .merge(counter, total * part(p, situation) / whole, Double::sum));
        }
    }

    private static double part(PractitionerView p, Situation situation) {
        var month = situation.rota().id().month();
        var present = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(day -> !p.awayOn(day)).count();
        return p.profile().onCallSharePercent() * (double) present / month.lengthOfMonth();
    }

    private static boolean mayHold(PractitionerView p, DutyLine line, Situation situation) {
        var profile = p.profile();
        var middle = situation.rota().id().month().atDay(15);
        return !profile.external() && profile.skills().containsAll(line.skills())
                && (line.sectors().isEmpty() || line.sectors().contains(profile.sector()))
                && (line.kind() == DutyKind.TELERADIOLOGIE ? profile.remote()
                        : p.entitledSites(middle).contains(line.site()));
    }
}
