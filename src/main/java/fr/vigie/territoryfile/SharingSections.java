package fr.vigie.territoryfile;

import fr.vigie.access.Refusal;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LinePair;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The sections on what is covered and agreed upon: {@code besoins}, {@code accords}, {@code cumuls}, {@code regles}. */
final class SharingSections {

    private static final int MOST = 1_000_000;

    private final Sections sections;
    private final Names names;
    private final Faults faults;
    private final Map<String, SlotPattern> patterns;

    SharingSections(Sections sections, Names names, Faults faults, Map<String, SlotPattern> patterns) {
        this.sections = sections;
        this.names = names;
        this.faults = faults;
        this.patterns = patterns;
    }

    List<Need> needs() {
        return sections.items("besoins").stream().map(this::need).flatMap(Optional::stream).toList();
    }

    private Optional<Need> need(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "site", "modalite", "horaires", "lignes", "criticite", "du", "au");
        var id = names.needs.id(o);
        var site = names.sites.refer(o.field("site"));
        var modality = o.field("modalite").word(Words.of(Modality.values()));
        YamlValue hours = o.field("horaires");
        var pattern = names.patterns.refer(hours).map(patterns::get).flatMap(known -> known.grouping() == SlotGrouping.NONE
                ? Optional.of(known) : hours.expected("territoryfile.notGrouped"));
        var lines = lines(o.field("lignes"));
        if (lines.isEmpty()) {
            o.field("lignes").expected("territoryfile.someLine");
        }
        var criticality = o.field("criticite").integer(1, Need.GRAVEST);
        var validity = Validity.read(o);
        return mark.ifNoneSince(() -> new Need(id.orElseThrow(), new SiteId(site.orElseThrow()), modality.orElseThrow(),
                pattern.orElseThrow(), lines, criticality.orElseThrow(), validity.orElseThrow().from(),
                validity.orElseThrow().to()));
    }

    List<Agreement> agreements() {
        return sections.items("accords").stream().map(this::agreement).flatMap(Optional::stream).toList();
    }

    private Optional<Agreement> agreement(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "nom", "partenaire", "contributions", "teleradiologie", "du", "au");
        var id = names.agreements.id(o);
        var name = o.field("nom").text();
        var partner = names.establishments.refer(o.field("partenaire"));
        List<Contribution> contributions = o.field("contributions").list().stream().map(YamlValue::object)
                .flatMap(Optional::stream).map(this::contribution).flatMap(Optional::stream).toList();
        var shares = names.numbersBySite(o.field("teleradiologie"), 100);
        var validity = Validity.read(o);
        return mark.ifNoneSince(() -> new Agreement(id.orElseThrow(), name.orElseThrow(),
                new EstablishmentId(partner.orElseThrow()), contributions, shares, validity.orElseThrow().from(),
                validity.orElseThrow().to()));
    }

    private Optional<Contribution> contribution(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("compteur", "lignes", "mode", "nombre", "pourcent", "par", "poids");
        var counter = o.field("compteur").text();
        var lines = lines(o.field("lignes"));
        var mode = o.field("mode").word(Words.MODES);
        boolean share = o.has("pourcent");
        if (share == o.has("nombre")) {
            o.self().expected("territoryfile.numberOrPercent");
        }
        var amount = share ? o.field("pourcent").integer(0, 100) : o.field("nombre").integer(0, MOST);
        var span = o.field("par").word(Words.SPANS);
        var weight = o.field("poids").integer(1, MOST);
        return mark.ifNoneSince(() -> new Contribution(counter.orElseThrow(), lines, mode.orElseThrow(), share,
                amount.orElseThrow(), span.orElseThrow(), weight.orElseThrow()));
    }

    /** Two lines each. */
    List<LinePair> combinable() {
        List<LinePair> pairs = new ArrayList<>();
        for (YamlObject o : sections.items("cumuls")) {
            o.only("lignes");
            List<String> two = names.lines.referAll(o.field("lignes"));
            if (two.size() != 2 || two.get(0).equals(two.get(1))) {
                o.field("lignes").expected("territoryfile.twoLines");
            } else {
                pairs.add(new LinePair(new LineId(two.get(0)), new LineId(two.get(1))));
            }
        }
        return pairs;
    }

    /** The names of the parameters are judged when they are imported, by the rule packs of the installation. */
    List<LocalRules> rules() {
        List<LocalRules> rules = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (YamlObject o : sections.items("regles")) {
            o.only("du", "valeurs");
            var from = o.field("du").date().flatMap(day -> Validity.after(o.field("du"), day, days));
            Map<String, Integer> values = new HashMap<>();
            o.field("valeurs").object().ifPresent(named -> named.names().forEach(name ->
                    named.field(name).integer(0, MOST).ifPresent(value -> values.put(name, value))));
            from.ifPresent(day -> {
                days.add(day);
                rules.add(new LocalRules(day, values));
            });
        }
        return rules;
    }

    /** What each says by itself is right: whether it fits the territory, by the same judgement as a page's change. */
    void judge(TerritoryView territory) {
        judge("besoins", territory.needs(), territory::requireFitting);
        judge("accords", territory.agreements(), territory::requireFitting);
        judge("cumuls", territory.combinable(), territory::requireFitting);
    }

    private <T> void judge(String section, List<T> read, Consumer<T> judge) {
        List<YamlObject> items = sections.items(section);
        for (int place = 0; place < read.size(); place++) {
            try {
                judge.accept(read.get(place));
            } catch (Refusal refusal) {
                items.get(place).self().expected(refusal.key(), refusal.arguments().toArray());
            }
        }
    }

    private Set<LineId> lines(YamlValue list) {
        return names.lines.referAll(list).stream().map(LineId::new).collect(Collectors.toSet());
    }
}
