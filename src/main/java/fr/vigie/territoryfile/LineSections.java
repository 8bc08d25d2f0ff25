package fr.vigie.territoryfile;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotConflict;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections on duties: {@code horaires}, {@code lignes}. */
final class LineSections {

    private static final int GRAVEST = 100;
    private static final int DAY_MINUTES = 24 * 60;

    private final Sections sections;
    private final Names names;
    private final Faults faults;
    private final Map<String, SlotPattern> patterns = new HashMap<>();

    LineSections(Sections sections, Names names, Faults faults) {
        this.sections = sections;
        this.names = names;
        this.faults = faults;
    }

    List<DutyLine> read() {
        sections.items("horaires").forEach(this::pattern);
        return sections.items("lignes").stream().map(this::line).flatMap(Optional::stream).toList();
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

    private Optional<DutyLine> line(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "nom", "type", "site", "couvre", "competences", "secteurs", "criticite", "delaiMinutes", "horaires",
                "du", "au", "telephone");
        var id = names.lines.id(o);
        var name = o.field("nom").text();
        var kind = o.field("type").word(Words.of(DutyKind.values()));
        var site = kind.flatMap(known -> site(o, known));
        Set<SiteId> covers = names.sites.referAll(o.field("couvre")).stream().map(SiteId::new).collect(Collectors.toSet());
        site.ifPresent(covers::add);
        if (covers.isEmpty() && kind.filter(DutyKind.TELERADIOLOGIE::equals).isPresent()) {
            o.field("couvre").expected("territoryfile.covers");
        }
        var skills = names.skills.referAll(o.field("competences"));
        var sectors = Words.all(o.field("secteurs"), Words.of(Sector.values()));
        var criticality = o.field("criticite").integer(0, GRAVEST);
        var response = responseMinutes(o, kind);
        var pattern = names.patterns.refer(o.field("horaires"));
        var validity = Validity.read(o);
        var phone = Phones.read(o);
        return mark.ifNoneSince(() -> new DutyLine(new LineId(id.orElseThrow()), name.orElseThrow(), kind.orElseThrow(),
                site.orElse(null), covers, Set.copyOf(skills), Set.copyOf(sectors), criticality.orElseThrow(),
                response.orElse(null), patterns.get(pattern.orElseThrow()), validity.orElseThrow().from(),
                validity.orElseThrow().to(), phone.orElse(null)));
    }

    private Optional<SiteId> site(YamlObject o, DutyKind kind) {
        if (kind == DutyKind.TELERADIOLOGIE) {
            return o.has("site") ? o.field("site").expected("territoryfile.noSiteForTele") : Optional.empty();
        }
        return names.sites.refer(o.field("site")).map(SiteId::new);
    }

    private static Optional<Integer> responseMinutes(YamlObject o, Optional<DutyKind> kind) {
        if (!o.has("delaiMinutes")) {
            return Optional.empty();
        }
        YamlValue value = o.field("delaiMinutes");
        return kind.isPresent() && kind.get() != DutyKind.ASTREINTE ? value.expected("territoryfile.delayForAstreinte")
                : value.integer(1, DAY_MINUTES);
    }
}
