package fr.vigie.territoryfile;

import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.regulation.Counter;
import fr.vigie.regulation.RulePack;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The section {@code compteurs}: what was held before Vigie, by radiologist and by month or months. */
final class EarlierCountsSection {

    /** What may be counted, in the order of the rule packs. */
    static final List<String> COUNTERS = Stream.concat(Stream.of(RulePack.POINTS), Stream.of(Counter.values()).map(Counter::key))
            .toList();

    private final Names names;
    private final Faults faults;
    private final Map<String, List<EarlierCounts>> known = new HashMap<>();

    EarlierCountsSection(Sections sections, Names names, Faults faults) {
        this.names = names;
        this.faults = faults;
        sections.items("compteurs").forEach(this::read);
        known.values().forEach(each -> each.sort((one, other) -> one.from().compareTo(other.from())));
    }

    List<EarlierCounts> of(String practitioner) {
        return known.getOrDefault(practitioner, List.of());
    }

    private void read(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("radiologiste", "du", "au", "valeurs");
        var who = names.practitioners.refer(o.field("radiologiste"));
        var from = month(o.field("du"));
        var to = o.has("au") ? month(o.field("au")).flatMap(last -> notBefore(o.field("au"), from, last)) : from;
        var counts = counts(o.field("valeurs"));
        mark.ifNoneSince(() -> new EarlierCounts(from.orElseThrow(), to.orElseThrow(), counts)).ifPresent(each -> {
            List<EarlierCounts> own = known.computeIfAbsent(who.orElseThrow(), any -> new ArrayList<>());
            own.stream().filter(each::meets).findFirst().ifPresent(other -> o.field("du").expected("territoryfile.countedOnce",
                    other.from().toString(), other.to().toString()));
            own.add(each);
        });
    }

    private static Optional<YearMonth> month(YamlValue value) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(YearMonth.parse(text));
            } catch (DateTimeException notSo) {
                return value.expected("territoryfile.month");
            }
        });
    }

    private static Optional<YearMonth> notBefore(YamlValue value, Optional<YearMonth> from, YearMonth last) {
        return from.isPresent() && last.isBefore(from.get()) ? value.expected("territoryfile.monthNotBefore", from.get().toString())
                : Optional.of(last);
    }

    private static Map<String, Integer> counts(YamlValue value) {
        Map<String, Integer> counts = new HashMap<>();
        value.object().ifPresent(o -> {
            o.only(COUNTERS.toArray(String[]::new));
            COUNTERS.stream().filter(o::has).forEach(counter -> o.field(counter).integer(0, EarlierCounts.MOST)
                    .ifPresent(number -> counts.put(counter, number)));
            if (COUNTERS.stream().noneMatch(o::has)) {
                value.expected("territoryfile.someCounter", String.join(", ", COUNTERS));
            }
        });
        return counts;
    }
}
