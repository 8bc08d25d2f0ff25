package fr.vigie.planning;

import static java.util.stream.Collectors.toSet;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Rotas.Load;
import fr.vigie.territory.LineId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was held in the months before Vigie, and the shares of it. They are known as sums without their lines: those of whom a counter is known in a
 * month are compared with one another, in proportion to what a month like the present one would have asked of each; of the
 * others nothing is owed. A sum over several months is spread evenly over them; a month that Vigie planned itself is left to
 * what was held there.
 */
final class EarlierBalances {

    private final Situation situation;
    private final Map<LineId, Map<String, Integer>> totals;
    private final Map<PractitionerId, Map<String, FairBalance>> balances = new HashMap<>();

    private EarlierBalances(Situation situation, Map<LineId, Map<String, Integer>> totals) {
        this.situation = situation;
        this.totals = totals;
    }

    /**
     * By practitioner and counter, from a month on until the one before {@code to}.
     *
     * @param totals what each line counts in the present month, by counter
     * @param loads what Vigie planned in these months
     */
    static Map<PractitionerId, Map<String, FairBalance>> of(Situation situation, Map<LineId, Map<String, Integer>> totals,
            List<Load> loads, YearMonth from, YearMonth to) {
        var earlier = new EarlierBalances(situation, totals);
        if (situation.practitioners().stream().anyMatch(p -> !p.earlierCounts().isEmpty())) {
            var planned = loads.stream().map(Load::month).collect(toSet());
            Stream.iterate(from, month -> month.isBefore(to), month -> month.plusMonths(1))
                    .filter(month -> !planned.contains(month)).forEach(earlier::add);
        }
        return earlier.balances;
    }

    private void add(YearMonth month) {
        Map<PractitionerId, Map<String, Double>> counts = counts(month);
        if (counts.isEmpty()) {
            return;
        }
        var shares = FairShares.of(situation.territory(), situation.practitioners(), month, totals);
        var counters = new TreeSet<String>();
        counts.values().forEach(each -> counters.addAll(each.keySet()));
        counters.forEach(counter -> compare(counter, counts, shares));
    }

    private Map<PractitionerId, Map<String, Double>> counts(YearMonth month) {
        Map<PractitionerId, Map<String, Double>> counts = new HashMap<>();
        for (PractitionerView p : situation.practitioners()) {
            p.earlierCounts().stream().filter(each -> !p.profile().external() && each.covers(month)).forEach(each -> each.counts()
                    .forEach((counter, number) -> counts.computeIfAbsent(p.id(), any -> new HashMap<>())
                            .put(counter, number / (double) each.months())));
        }
        return counts;
    }

    private void compare(String counter, Map<PractitionerId, Map<String, Double>> counts, Map<PractitionerId, Map<String, Double>> shares) {
        List<PractitionerId> counted = counts.keySet().stream().filter(who -> counts.get(who).containsKey(counter))
                .filter(who -> share(shares, who, counter) > 0).toList();
        double held = counted.stream().mapToDouble(who -> counts.get(who).get(counter)).sum();
        double whole = counted.stream().mapToDouble(who -> share(shares, who, counter)).sum();
        counted.forEach(who -> FairTargets.add(balances, who, counter,
                new FairBalance(held * share(shares, who, counter) / whole, counts.get(who).get(counter))));
    }

    private static double share(Map<PractitionerId, Map<String, Double>> shares, PractitionerId who, String counter) {
        return shares.getOrDefault(who, Map.of()).getOrDefault(counter, 0.0);
    }
}
