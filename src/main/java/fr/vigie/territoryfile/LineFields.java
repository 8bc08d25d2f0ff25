package fr.vigie.territoryfile;

import fr.vigie.calendar.SlotPattern;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.Funding;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LineTerms;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One version of a line. */
final class LineFields {

    static final String[] NAMES = {"nom", "type", "site", "couvre", "competences", "secteurs", "criticite", "delaiMinutes",
        "horaires", "du", "au", "telephone", "financement", "payeur", "niveauForfait", "pointsPourcent"};

    private static final int GRAVEST = 100;
    private static final int DAY_MINUTES = 24 * 60;

    private final Names names;
    private final Faults faults;
    private final Map<String, SlotPattern> patterns;

    LineFields(Names names, Faults faults, Map<String, SlotPattern> patterns) {
        this.names = names;
        this.faults = faults;
        this.patterns = patterns;
    }

    /** @param end last day when another version follows; null for the last, which ends with the line */
    Optional<DutyLine> read(YamlObject o, Optional<LineId> id, @Nullable LocalDate end) {
        Faults.Mark mark = faults.mark();
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
        var terms = terms(o, kind);
        return id.flatMap(known -> mark.ifNoneSince(() -> new DutyLine(known, name.orElseThrow(), kind.orElseThrow(),
                site.orElse(null), covers, Set.copyOf(skills), Set.copyOf(sectors), criticality.orElseThrow(),
                response.orElse(null), patterns.get(pattern.orElseThrow()), validity.orElseThrow().from(),
                end == null ? validity.orElseThrow().to() : end, phone.orElse(null), terms.orElseThrow())));
    }

    private Optional<LineTerms> terms(YamlObject o, Optional<DutyKind> kind) {
        Faults.Mark mark = faults.mark();
        var funding = o.has("financement") ? o.field("financement").word(Words.of(Funding.values()))
                : Optional.of(LineTerms.ORDINARY.funding());
        var payer = o.has("payeur") ? names.establishments.refer(o.field("payeur")).map(EstablishmentId::new)
                : Optional.<EstablishmentId>empty();
        var level = o.has("niveauForfait") ? level(o.field("niveauForfait"), kind) : Optional.<Integer>empty();
        var points = o.has("pointsPourcent") ? o.field("pointsPourcent").integer(0, LineTerms.MOST_POINTS_PERCENT)
                : Optional.<Integer>empty();
        return mark.ifNoneSince(() -> new LineTerms(funding.orElseThrow(), payer.orElse(null), level.orElse(null),
                points.orElse(null)));
    }

    private static Optional<Integer> level(YamlValue value, Optional<DutyKind> kind) {
        return kind.isPresent() && kind.get() != DutyKind.ASTREINTE ? value.expected("territoryfile.levelForAstreinte")
                : value.integer(1, LineTerms.HIGHEST_LEVEL);
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
