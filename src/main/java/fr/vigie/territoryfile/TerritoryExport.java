package fr.vigie.territoryfile;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Need;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes a territory as it stands in the format of {@code docs/territory-file.md}: read again, it is the same. What came from
 * no file, such as hours edited in a page, is given a name.
 */
public final class TerritoryExport {

    /** Together every section that may be read. */
    private static final Map<String, List<String>> FILES = files();

    private final TerritoryDescription description;
    private final Map<SlotPattern, String> patterns = new LinkedHashMap<>();

    private TerritoryExport(TerritoryDescription description) {
        this.description = description;
        TerritoryView territory = description.territory();
        Stream.concat(territory.lines().stream().flatMap(line -> territory.versionsOf(line.id())).map(DutyLine::slots),
                territory.needs().stream().map(Need::slots)).distinct()
                .forEach(pattern -> patterns.put(pattern, "horaires-" + (patterns.size() + 1)));
    }

    /** One file with every section, in UTF-8. */
    public static String yaml(TerritoryDescription description) {
        return yaml(new TerritoryExport(description).sections());
    }

    /** The sections between files as people look for them, by name; one that would be empty is left out. */
    public static Map<String, String> files(TerritoryDescription description) {
        Map<String, Object> sections = new TerritoryExport(description).sections();
        Map<String, String> files = new LinkedHashMap<>();
        FILES.forEach((name, inside) -> {
            Map<String, Object> own = new LinkedHashMap<>(sections);
            own.keySet().retainAll(inside);
            if (!own.isEmpty()) {
                files.put(name, yaml(own));
            }
        });
        return files;
    }

    static String yaml(Map<String, Object> sections) {
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setWidth(140).build();
        return new Dump(settings).dumpToString(sections);
    }

    private static Map<String, List<String>> files() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("territoire.yml", List.of(Sections.TERRITORY, "etablissements", "competences", "sites"));
        files.put("lignes.yml", List.of("horaires", "lignes", "besoins", "accords", "cumuls", "regles"));
        files.put("radiologistes.yml", List.of("radiologistes"));
        files.put("disponibilites.yml", List.of("absences", "dispenses", "voeux", "consentements"));
        files.put("compteurs.yml", List.of("compteurs"));
        return files;
    }

    private Map<String, Object> sections() {
        TerritoryView t = description.territory();
        Fields file = new Fields();
        file.put("territoire", new Fields().put("id", t.id()).put("nom", t.name()).put("fuseau", t.zone().getId())
                .put("joursFeries", t.region()));
        file.list("etablissements", t.establishments(), e -> new Fields().put("id", e.id()).put("nom", e.name())
                .put("finess", e.finess()).put("secteur", e.sector()).put("role", e.role()).put("approuve", e.approves()).put("au", e.lastDay()));
        file.list("competences", t.skills(), skill -> new Fields().put("code", skill.code()).put("nom", skill.name()));
        file.list("sites", t.sites(), this::site);
        file.list("horaires", List.copyOf(patterns.keySet()), this::pattern);
        file.list("lignes", t.lines(), this::line);
        file.list("besoins", t.needs(), this::need);
        file.list("accords", t.agreements(), TerritoryExport::agreement);
        file.list("cumuls", t.combinable(), pair -> new Fields().put("lignes", List.of(pair.one(), pair.other())));
        file.list("regles", t.localRules(), rules -> new Fields().put("du", rules.from())
                .put("valeurs", Fields.of(rules.values())));
        file.list("radiologistes", description.practitioners(), PractitionerExport::practitioner);
        PractitionerExport.availability(file, t.zone(), description.practitioners());
        return file.values();
    }

    private Fields site(Site site) {
        return new Fields().put("id", site.id()).put("nom", site.name()).put("etablissement", site.establishment())
                .put("joursFeries", site.region()).put("modalites", Fields.sorted(site.modalities()))
                .put("zoneScolaire", site.schoolZone()).putSome("trajetsMinutes", Fields.of(site.travelMinutes()))
                .put("au", site.lastDay());
    }

    private Fields pattern(SlotPattern pattern) {
        return new Fields().put("id", patterns.get(pattern)).put("regroupement", Words.word(Words.GROUPINGS, pattern.grouping()))
                .list("plages", pattern.rules(), TerritoryExport::rule);
    }

    private static Fields rule(SlotRule rule) {
        List<String> days = rule.on().stream().sorted(Comparator.naturalOrder()).map(TerritoryExport::day).toList();
        return new Fields().put("code", rule.code()).put("nom", rule.label()).put("jours", days).put("de", rule.from())
                .put("a", rule.to());
    }

    private static String day(DayKind kind) {
        return Words.word(Words.DAYS, Set.of(kind));
    }

    private Fields line(DutyLine last) {
        List<DutyLine> versions = description.territory().versionsOf(last.id()).toList();
        Fields fields = new Fields().put("id", last.id()).putAll(version(versions.getFirst(), last));
        return fields.list("evolutions", versions.subList(1, versions.size()), each ->
                version(each, last).over(version(versions.get(versions.indexOf(each) - 1), last)));
    }

    /** @param last whose end is the line's */
    private Fields version(DutyLine line, DutyLine last) {
        return new Fields().put("nom", line.name()).put("type", line.kind()).put("site", line.site())
                .putSome("couvre", Fields.sorted(line.covers())).putSome("competences", Fields.sorted(line.skills()))
                .putSome("secteurs", Fields.sorted(line.sectors())).put("criticite", line.criticality())
                .put("delaiMinutes", line.maxResponseMinutes()).put("horaires", patterns.get(line.slots()))
                .put("du", line.validFrom()).put("au", last.validTo()).put("telephone", line.phone())
                .put("financement", line.terms().funding()).put("payeur", line.terms().payer())
                .put("niveauForfait", line.terms().rateLevel()).put("pointsPourcent", line.terms().pointsPercent());
    }

    private Fields need(Need need) {
        return new Fields().put("id", need.id()).put("site", need.site()).put("modalite", need.modality())
                .put("horaires", patterns.get(need.slots())).put("lignes", Fields.sorted(need.lines()))
                .put("criticite", need.criticality()).put("du", need.validFrom()).put("au", need.validTo());
    }

    private static Fields agreement(Agreement agreement) {
        return new Fields().put("id", agreement.id()).put("nom", agreement.name()).put("partenaire", agreement.partner())
                .list("contributions", agreement.contributions(), TerritoryExport::contribution)
                .putSome("teleradiologie", Fields.of(agreement.teleShares()))
                .put("du", agreement.validFrom()).put("au", agreement.validTo());
    }

    private static Fields contribution(Contribution each) {
        return new Fields().put("compteur", each.counter()).putSome("lignes", Fields.sorted(each.lines()))
                .put("mode", Words.word(Words.MODES, each.mode())).put(each.share() ? "pourcent" : "nombre", each.amount())
                .put("par", Words.word(Words.SPANS, each.span())).put("poids", each.weight());
    }
}
