package fr.vigie.territoryfile;

import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.EstablishmentRole;
import fr.vigie.territory.Finess;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections on places: {@code territoire}, {@code etablissements}, {@code competences}, {@code sites}. */
final class TerritorySections {

    private final Sections sections;
    private final Names names;
    private final Faults faults;

    TerritorySections(Sections sections, Names names, Faults faults) {
        this.sections = sections;
        this.names = names;
        this.faults = faults;
    }

    Optional<TerritoryView> read() {
        Faults.Mark mark = faults.mark();
        Optional<YamlObject> top = sections.section(Sections.TERRITORY).flatMap(YamlValue::object)
                .map(o -> o.only("id", "nom", "fuseau", "joursFeries"));
        var id = top.flatMap(o -> new Register().id(o));
        var name = top.flatMap(o -> o.field("nom").text());
        var zone = top.flatMap(TerritorySections::zone);
        var region = top.flatMap(o -> o.field("joursFeries").word(Words.of(HolidayRegion.values())));
        List<Establishment> establishments = establishments();
        List<Skill> skills = sections.items("competences").stream().map(this::skill).flatMap(Optional::stream).toList();
        List<Site> sites = sites(region);
        LineSections.Lines lines = new LineSections(sections, names, faults).read();
        SharingSections sharing = new SharingSections(sections, names, faults, lines.patterns());
        var needs = sharing.needs();
        var agreements = sharing.agreements();
        var combinable = sharing.combinable();
        var rules = sharing.rules();
        Optional<TerritoryView> read = top.flatMap(present -> mark.ifNoneSince(() -> new TerritoryView(new TerritoryId(id.orElseThrow()), name.orElseThrow(),
                zone.orElseThrow(), region.orElseThrow(), establishments, sites, skills, lines.latest(),
                lines.earlier(), needs, agreements, combinable, rules)));
        read.ifPresent(sharing::judge);
        return read;
    }

    private static Optional<ZoneId> zone(YamlObject territory) {
        YamlValue value = territory.field("fuseau");
        return value.text().flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException unknown) {
                return value.expected("territoryfile.zone");
            }
        });
    }

    private List<Establishment> establishments() {
        List<YamlObject> items = sections.items("etablissements");
        List<Establishment> read = items.stream().map(this::establishment).flatMap(Optional::stream).toList();
        // a faulty one might be the one that is missed
        if (read.size() == items.size()) {
            YamlValue whole = sections.section("etablissements").or(() -> sections.section(Sections.TERRITORY)).orElse(null);
            if (whole != null && read.stream().noneMatch(Establishment::approves)) {
                whole.expected("territoryfile.approver");
            }
            if (whole != null && read.stream().filter(each -> each.role() == EstablishmentRole.SUPPORT).count() > 1) {
                whole.expected("territoryfile.oneSupport");
            }
        }
        return read;
    }

    private Optional<Establishment> establishment(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "nom", "finess", "secteur", "role", "approuve", "au");
        var id = names.establishments.id(o);
        var name = o.field("nom").text();
        YamlValue number = o.field("finess");
        var finess = number.text().flatMap(text -> Finess.isValid(text) ? Optional.of(text)
                : number.expected("territoryfile.finessKey")).flatMap(text -> names.finess.declare(number, text));
        var sector = o.field("secteur").word(Words.of(Sector.values()));
        var role = o.field("role").word(Words.of(EstablishmentRole.values()));
        var approves = o.field("approuve").yesOrNo();
        var lastDay = o.has("au") ? o.field("au").date() : Optional.<LocalDate>empty();
        return mark.ifNoneSince(() -> new Establishment(new EstablishmentId(id.orElseThrow()), name.orElseThrow(),
                finess.orElseThrow(), sector.orElseThrow(), role.orElseThrow(), approves.orElseThrow(), lastDay.orElse(null)));
    }

    private Optional<Skill> skill(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("code", "nom");
        YamlValue value = o.field("code");
        var code = value.text().flatMap(text -> text.matches("[A-Z0-9]+(_[A-Z0-9]+)*") ? Optional.of(text)
                : value.expected("territoryfile.code")).flatMap(text -> names.skills.declare(value, text));
        var name = o.field("nom").text();
        return mark.ifNoneSince(() -> new Skill(code.orElseThrow(), name.orElseThrow()));
    }

    /** Their names first: a site tells the ways to the others. */
    private List<Site> sites(Optional<HolidayRegion> ofTerritory) {
        List<Optional<Site>> sites = new ArrayList<>();
        Map<YamlObject, Optional<String>> ids = new LinkedHashMap<>();
        sections.items("sites").forEach(o -> ids.put(o, names.sites.id(o)));
        ids.forEach((o, id) -> sites.add(site(o, id, ofTerritory)));
        return sites.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Site> site(YamlObject o, Optional<String> id, Optional<HolidayRegion> ofTerritory) {
        Faults.Mark mark = faults.mark();
        o.only("id", "nom", "etablissement", "joursFeries", "modalites", "zoneScolaire", "trajetsMinutes", "au");
        var name = o.field("nom").text();
        var establishment = names.establishments.refer(o.field("etablissement"));
        var region = o.has("joursFeries") ? o.field("joursFeries").word(Words.of(HolidayRegion.values())) : ofTerritory;
        var modalities = Words.all(o.field("modalites"), Words.of(Modality.values()));
        var zone = o.has("zoneScolaire") ? o.field("zoneScolaire").word(Words.of(SchoolZone.values())) : Optional.<SchoolZone>empty();
        var travel = names.minutesBySite(o.field("trajetsMinutes"));
        var lastDay = o.has("au") ? o.field("au").date() : Optional.<LocalDate>empty();
        return id.flatMap(known -> mark.ifNoneSince(() -> new Site(new SiteId(known), name.orElseThrow(),
                new EstablishmentId(establishment.orElseThrow()), region.orElse(HolidayRegion.METROPOLE),
                Set.copyOf(modalities), zone.orElse(null), travel, lastDay.orElse(null))));
    }
}
