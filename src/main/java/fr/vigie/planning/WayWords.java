package fr.vigie.planning;

import fr.vigie.optimiser.Repair;
import fr.vigie.optimiser.Rule;
import fr.vigie.practitioner.PractitionerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What distinguishes the ways to fill the same duties: whom they disturb, and how the month is balanced after. */
final class WayWords {

    /** Less of the cost of a change than one part in so many is no difference. */
    private static final int ALIKE = 10;

    private final Situation situation;
    private final PractitionerId absent;
    private final Collection<String> opened;
    private final Locale locale;
    private final List<Repair> comparable;
    private final Repair best;

    /** @param opened the duties to be filled */
    WayWords(List<Repair> repairs, PractitionerId absent, Collection<String> opened, Situation situation, Locale locale) {
        this.situation = situation;
        this.absent = absent;
        this.opened = opened;
        this.locale = locale;
        long fewest = repairs.stream().mapToLong(WayWords::open).min().orElse(0);
        this.comparable = repairs.stream().filter(repair -> repair.broken().isEmpty() && open(repair) == fewest).toList();
        this.best = comparable.stream().min(Comparator.comparingLong(WayWords::cost)).orElse(null);
    }

    /** «Une personne dérangée, équilibre un peu moins bon (surtout : week-ends consécutifs).» */
    String distinction(Repair repair) {
        var said = new ArrayList<String>();
        said.add(text("way.people", repair.disturbed().stream().filter(who -> !who.equals(absent.value())).count(), most(repair)));
        var taken = repair.changes().entrySet().stream().filter(change -> !opened.contains(change.getKey())).toList();
        if (!taken.isEmpty()) {
            said.add(text("way.moved", taken.size()));
        }
        var returned = taken.stream().filter(change -> absent.value().equals(change.getValue())).count();
        if (returned > 0) {
            said.add(text("way.returned", new SpokenNames(situation, locale).practitioner(absent.value()), returned));
        }
        if (comparable.size() > 1 && comparable.contains(repair)) {
            said.add(balance(repair));
        }
        return String.join(", ", said) + ".";
    }

    /** «Équité : +796», the heaviest first; what it costs that a known rota changes is left out, every way does that. */
    List<String> figures(Repair repair) {
        return costs(repair).entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(cost -> text("way.figure", text("softRule." + cost.getKey()), (cost.getValue() > 0 ? "+" : "−") + Math.abs(cost.getValue())))
                .toList();
    }

    /** How many duties one person is given. */
    private static long most(Repair repair) {
        return repair.changes().values().stream().filter(Objects::nonNull)
                .collect(Collectors.groupingBy(who -> who, Collectors.counting())).values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private String balance(Repair repair) {
        long more = cost(repair) - cost(best);
        if (repair == best) {
            return text("way.best");
        }
        if (more * ALIKE <= situation.pack().weights().change()) {
            return text("way.alike");
        }
        return text("way." + Degree.of(more, situation), text("softRule." + heaviest(repair)).toLowerCase(locale));
    }

    /** The rule on which it falls furthest behind the best. */
    private String heaviest(Repair repair) {
        var than = costs(best);
        var more = new TreeMap<>(costs(repair));
        than.forEach((rule, cost) -> more.merge(rule, -cost, Long::sum));
        return more.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static long open(Repair repair) {
        return repair.changes().values().stream().filter(Objects::isNull).count();
    }

    private static long cost(Repair repair) {
        return costs(repair).values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> costs(Repair repair) {
        var costs = new TreeMap<>(repair.comparison().changes());
        costs.keySet().removeIf(rule -> !rule.startsWith(Trial.COST) || rule.equals(Rule.S_CHANGE.id()));
        return costs;
    }

    private String text(String key, Object... arguments) {
        return PlanningWords.text(locale, key, arguments);
    }
}
