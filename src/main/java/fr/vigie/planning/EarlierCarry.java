package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the months before Vigie left over. They are known as sums without their lines, so those of whom a counter is known in a
 * month are compared with one another, in proportion to their share of duties; of the others nothing is owed. A sum over
 * several months is spread evenly over them; a month that Vigie planned itself is left to what was held there.
 */
final class EarlierCarry {

    private final Situation situation;
    private final Map<PractitionerId, Map<String, Double>> carried = new HashMap<>();

    private EarlierCarry(Situation situation) {
        this.situation = situation;
    }

    /** Shares less counts, by practitioner and counter. */
    static Map<PractitionerId, Map<String, Double>> of(Situation situation) {
        var carry = new EarlierCarry(situation);
        var month = situation.rota().id().month();
        for (int back = Situations.MONTHS_REMEMBERED; back > 0; back--) {
            var earlier = month.minusMonths(back);
            if (situation.past().stream().noneMatch(load -> load.month().equals(earlier))) {
                carry.add(earlier);
            }
        }
        return carry.carried;
    }

    private void add(YearMonth month) {
        Map<PractitionerView, Map<String, Double>> counts = new HashMap<>();
        situation.practitioners().stream().filter(p -> !p.profile().external()).forEach(p -> p.earlierCounts().stream()
                .filter(each -> each.covers(month)).forEach(each -> each.counts().forEach((counter, number) ->
                        counts.computeIfAbsent(p, any -> new HashMap<>()).put(counter, number / (double) each.months()))));
        var counters = new TreeSet<String>();
        counts.values().forEach(each -> counters.addAll(each.keySet()));
        counters.forEach(counter -> compare(counter, month, counts));
    }

    private void compare(String counter, YearMonth month, Map<PractitionerView, Map<String, Double>> counts) {
        List<PractitionerView> counted = counts.keySet().stream().filter(p -> counts.get(p).containsKey(counter)).toList();
        double total = counted.stream().mapToDouble(p -> counts.get(p).get(counter)).sum();
        double shares = counted.stream().mapToInt(p -> share(p, month)).sum();
        if (shares > 0) {
            counted.forEach(p -> carried.computeIfAbsent(p.id(), id -> new HashMap<>())
                    .merge(counter, total * share(p, month) / shares - counts.get(p).get(counter), Double::sum));
        }
    }

    private static int share(PractitionerView p, YearMonth month) {
        return p.profileOn(month.atDay(15)).onCallSharePercent();
    }
}
