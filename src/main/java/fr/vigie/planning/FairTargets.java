package fr.vigie.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Rotas.Load;
import fr.vigie.territory.LineId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each practitioner should hold this month to be even: the fair share of the month, and what past months left over.
 * Who held less than their share owes the difference, who held more has it back; nobody owes less than nothing.
 */
final class FairTargets {

    private FairTargets() {
    }

    /** By practitioner and by each counter that the rule pack weighs, rounded. */
    static Map<PractitionerId, Map<String, Integer>> of(Situation situation) {
        var weighed = situation.pack().weights().fair().keySet();
        var totals = totals(situation);
        var due = FairShares.of(situation.territory(), situation.practitioners(), situation.rota().id().month(), totals);
        var carried = carriedOver(situation, totals);
        var targets = new HashMap<PractitionerId, Map<String, Integer>>();
        due.forEach((who, shares) -> targets.put(who, weighed.stream().filter(shares::containsKey).collect(toMap(c -> c,
                c -> (int) Math.max(0, Math.round(shares.get(c) + carried.getOrDefault(who, Map.of()).getOrDefault(c, 0.0)))))));
        return targets;
    }

    private static Map<LineId, Map<String, Integer>> totals(Situation situation) {
        var totals = new HashMap<LineId, Map<String, Integer>>();
        situation.rota().duties().values().forEach(duty -> duty.counts().forEach((counter, n) ->
                totals.computeIfAbsent(duty.line(), line -> new HashMap<>()).merge(counter, n, Integer::sum)));
        return totals;
    }

    /** Shares less loads over the months remembered, of what was held: a duty that stayed open is nobody's debt. */
    private static Map<PractitionerId, Map<String, Double>> carriedOver(Situation situation,
            Map<LineId, Map<String, Integer>> totals) {
        var carried = EarlierCarry.of(situation, totals);
        var held = situation.past().stream().filter(load -> isHeldByOurs(load, situation)).toList();
        held.stream().collect(groupingBy(Load::month)).forEach((month, loads) -> carry(month, loads, situation, carried));
        return carried;
    }

    private static void carry(YearMonth month, List<Load> loads, Situation situation,
            Map<PractitionerId, Map<String, Double>> carried) {
        var totals = new HashMap<LineId, Map<String, Integer>>();
        loads.forEach(load -> totals.computeIfAbsent(load.line(), line -> new HashMap<>())
                .merge(load.counter(), load.sum(), Integer::sum));
        FairShares.of(situation.territory(), situation.practitioners(), month, totals)
                .forEach((who, shares) -> shares.forEach((counter, share) -> add(carried, who, counter, share)));
        loads.forEach(load -> add(carried, load.holder(), load.counter(), -load.sum()));
    }

    private static void add(Map<PractitionerId, Map<String, Double>> carried, PractitionerId who, String counter, double n) {
        carried.computeIfAbsent(who, id -> new HashMap<>()).merge(counter, n, Double::sum);
    }

    private static boolean isHeldByOurs(Load load, Situation situation) {
        return load.holder() != null
                && situation.practitioner(load.holder()).filter(p -> !p.profile().external()).isPresent();
    }
}
