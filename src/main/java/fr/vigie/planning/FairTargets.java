package fr.vigie.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Rotas.Load;
import fr.vigie.territory.LineId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What each practitioner should hold this month to be even: the fair share of the month, and what past months left over.
 * Who held less than their share owes the difference, who held more has it back; nobody owes less than nothing. All
 * targets together are what the month brings: what somebody cannot be given back in one month, the others are not asked
 * for either.
 */
final class FairTargets {

    private FairTargets() {
    }

    /** By practitioner and by each counter that the rule pack weighs, rounded. */
    static Map<PractitionerId, Map<String, Integer>> of(Situation situation) {
        var weighed = situation.pack().weights().fair().keySet();
        var totals = totals(situation);
        var month = situation.rota().id().month();
        var due = FairShares.of(situation.territory(), situation.practitioners(), month, totals);
        var past = balances(situation, situation.past(), month.minusMonths(Situations.MONTHS_REMEMBERED), month);
        var targets = new HashMap<PractitionerId, Map<String, Integer>>();
        weighed.forEach(counter -> {
            var shares = new HashMap<PractitionerId, Double>();
            due.forEach((who, counters) -> {
                if (counters.containsKey(counter)) {
                    shares.put(who, counters.get(counter));
                }
            });
            evened(shares, who -> past.getOrDefault(who, Map.of()).getOrDefault(counter, FairBalance.EVEN).deviation())
                    .forEach((who, target) -> targets.computeIfAbsent(who, id -> new HashMap<>()).put(counter, target));
        });
        return targets;
    }

    /**
     * Shares less what was held too much before, none below nought, then moved in proportion to the shares until they add
     * up to the month again.
     */
    private static Map<PractitionerId, Integer> evened(Map<PractitionerId, Double> shares, ToDoubleFunction<PractitionerId> tooMuch) {
        double month = sum(shares.keySet(), shares::get);
        var owing = new HashSet<>(shares.keySet());
        ToDoubleFunction<PractitionerId> target = shares::get;
        for (var settled = false; !settled && !owing.isEmpty();) {
            double part = sum(owing, shares::get);
            double over = part == 0 ? 0 : (sum(owing, who -> shares.get(who) - tooMuch.applyAsDouble(who)) - month) / part;
            target = who -> shares.get(who) * (1 - over) - tooMuch.applyAsDouble(who);
            var now = target;
            settled = !owing.removeIf(who -> now.applyAsDouble(who) < 0);
        }
        var last = target;
        return shares.keySet().stream().collect(toMap(who -> who,
                who -> owing.contains(who) ? (int) Math.round(last.applyAsDouble(who)) : 0));
    }

    private static double sum(Collection<PractitionerId> people, ToDoubleFunction<PractitionerId> figure) {
        return people.stream().mapToDouble(figure).sum();
    }

    private static Map<LineId, Map<String, Integer>> totals(Situation situation) {
        var totals = new HashMap<LineId, Map<String, Integer>>();
        situation.rota().duties().values().forEach(duty -> duty.counts().forEach((counter, n) ->
                totals.computeIfAbsent(duty.line(), line -> new HashMap<>()).merge(counter, n, Integer::sum)));
        return totals;
    }

    /**
     * What somebody held and their share of it, from a month on until the one before {@code to}: what was left open is
     * nobody's debt, and what was held before Vigie counts.
     *
     * @param loads of these months
     */
    static Map<PractitionerId, Map<String, FairBalance>> balances(Situation situation, List<Load> loads, YearMonth from, YearMonth to) {
        var balances = EarlierBalances.of(situation, totals(situation), loads, from, to);
        loads.stream().filter(load -> isHeldByOurs(load, situation)).collect(groupingBy(Load::month))
                .forEach((month, ofMonth) -> balance(month, ofMonth, situation, balances));
        return balances;
    }

    private static void balance(YearMonth month, List<Load> loads, Situation situation,
            Map<PractitionerId, Map<String, FairBalance>> balances) {
        var totals = new HashMap<LineId, Map<String, Integer>>();
        loads.forEach(load -> totals.computeIfAbsent(load.line(), line -> new HashMap<>())
                .merge(load.counter(), load.sum(), Integer::sum));
        FairShares.of(situation.territory(), situation.practitioners(), month, totals)
                .forEach((who, shares) -> shares.forEach((counter, share) -> add(balances, who, counter, new FairBalance(share, 0))));
        loads.forEach(load -> add(balances, load.holder(), load.counter(), new FairBalance(0, load.sum())));
    }

    static void add(Map<PractitionerId, Map<String, FairBalance>> balances, PractitionerId who, String counter, FairBalance more) {
        balances.computeIfAbsent(who, id -> new HashMap<>()).merge(counter, more, FairBalance::plus);
    }

    private static boolean isHeldByOurs(Load load, Situation situation) {
        return load.holder() != null
                && situation.practitioner(load.holder()).filter(p -> !p.profile().external()).isPresent();
    }
}
