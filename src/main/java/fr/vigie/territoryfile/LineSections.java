package fr.vigie.territoryfile;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotConflict;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sections on duties: {@code horaires}, {@code lignes}. */
final class LineSections {

    private final Sections sections;
    private final Names names;
    private final Faults faults;
    private final Map<String, SlotPattern> patterns = new HashMap<>();

    LineSections(Sections sections, Names names, Faults faults) {
        this.sections = sections;
        this.names = names;
        this.faults = faults;
    }

    /**
     * What the sections say.
     *
     * @param latest each line in its last version
     * @param earlier the versions before
     * @param patterns the hours by their names
     */
    record Lines(List<DutyLine> latest, List<DutyLine> earlier, Map<String, SlotPattern> patterns) {
    }

    Lines read() {
        sections.items("horaires").forEach(this::pattern);
        List<DutyLine> latest = new ArrayList<>();
        List<DutyLine> earlier = new ArrayList<>();
        for (YamlObject o : sections.items("lignes")) {
            List<DutyLine> versions = versions(o);
            if (!versions.isEmpty()) {
                latest.add(versions.getLast());
                earlier.addAll(versions.subList(0, versions.size() - 1));
            }
        }
        return new Lines(latest, earlier, patterns);
    }

    /** None when one of them is at fault. */
    private List<DutyLine> versions(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only(Stream.concat(Stream.of("id", "evolutions"), Stream.of(LineFields.NAMES)).toArray(String[]::new));
        var id = names.lines.id(o).map(LineId::new);
        LineFields fields = new LineFields(names, faults, patterns);
        List<YamlObject> changes = new ArrayList<>(List.of(o));
        o.field("evolutions").list().stream().map(YamlValue::object).flatMap(Optional::stream)
                .forEach(change -> changes.add(change.only(LineFields.NAMES).over(changes.getLast())));
        List<LocalDate> days = new ArrayList<>();
        changes.forEach(change -> change.field("du").date()
                .flatMap(day -> Validity.after(change.field("du"), day, days)).ifPresent(days::add));
        List<Optional<DutyLine>> read = new ArrayList<>();
        for (int place = 0; place < changes.size(); place++) {
            LocalDate end = place + 1 < days.size() ? days.get(place + 1).minusDays(1) : null;
            read.add(fields.read(changes.get(place), id, end));
        }
        return mark.ifNoneSince(() -> read.stream().map(Optional::orElseThrow).toList()).orElse(List.of());
    }

    private void pattern(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "regroupement", "plages");
        var id = names.patterns.id(o);
        var grouping = o.field("regroupement").word(Words.GROUPINGS);
        List<YamlValue> listed = o.field("plages").list();
        List<SlotRule> rules = listed.stream().map(YamlValue::object).flatMap(Optional::stream).map(this::rule)
                .flatMap(Optional::stream).toList();
        if (!o.has("plages") || listed.isEmpty()) {
            o.field("plages").expected("territoryfile.slots");
        } else if (rules.size() == listed.size()) {
            for (SlotConflict conflict : SlotConflict.among(rules)) {
                listed.get(conflict.second()).expected("territoryfile.slotsApart", rules.get(conflict.first()).code());
            }
        }
        mark.ifNoneSince(() -> new SlotPattern(rules, grouping.orElseThrow()))
                .ifPresent(pattern -> patterns.put(id.orElseThrow(), pattern));
    }

    private Optional<SlotRule> rule(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("code", "nom", "jours", "de", "a");
        YamlValue value = o.field("code");
        var code = value.text().flatMap(text -> text.matches("[a-z0-9]+(-[a-z0-9]+)*") ? Optional.of(text)
                : value.expected("territoryfile.id"));
        var label = o.field("nom").text();
        Set<DayKind> days = new HashSet<>();
        Words.all(o.field("jours"), Words.DAYS).forEach(days::addAll);
        if (!o.has("jours")) {
            o.field("jours").expected("territoryfile.days");
        }
        var from = o.field("de").time();
        var to = o.field("a").time();
        return mark.ifNoneSince(() -> new SlotRule(code.orElseThrow(), label.orElseThrow(), days, from.orElseThrow(),
                to.orElseThrow()));
    }
}
