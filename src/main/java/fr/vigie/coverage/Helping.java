package fr.vigie.coverage;

import fr.vigie.coverage.LineWatch.Help;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Need;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Which other lines answer for the patients of a line that nobody holds. */
final class Helping {

    private final TerritoryView territory;
    private final DutyLine line;
    private final LocalDate day;

    private Helping(TerritoryView territory, DutyLine line, LocalDate day) {
        this.territory = territory;
        this.line = line;
        this.day = day;
    }

    /** By what must be covered; where the territory does not say, by the sites that lines answer for. */
    static List<Help> with(DutyLine line, TerritoryView territory, LocalDate day) {
        var helping = new Helping(territory, line, day);
        var needs = territory.needs().stream().filter(need -> need.validOn(day) && need.lines().contains(line.id()))
                .map(helping::byNeed).toList();
        return needs.isEmpty() ? List.of(helping.bySite()) : needs;
    }

    private Help byNeed(Need need) {
        return new Help(need.site(), need.modality(), others(need.site(), other -> need.lines().contains(other.id())));
    }

    private Help bySite() {
        var sites = answeredFor(line);
        return new Help(line.site(), null, others(line.site(), other -> answeredFor(other).stream().anyMatch(sites::contains)
                && sharesSkill(other)));
    }

    private List<LineId> others(SiteId site, Predicate<DutyLine> answers) {
        return territory.lines().stream().filter(other -> !other.id().equals(line.id()))
                .flatMap(other -> territory.lineOn(other.id(), day).stream()).filter(answers)
                .sorted(Comparator.comparing(other -> distance(other, site))).map(DutyLine::id).toList();
    }

    private boolean sharesSkill(DutyLine other) {
        return line.skills().isEmpty() || other.skills().stream().anyMatch(line.skills()::contains);
    }

    /** Presence on site, the territory's team, its readers at a distance, an outside provider last. */
    private static int distance(DutyLine other, SiteId site) {
        if (other.kind() != DutyKind.TELERADIOLOGIE) {
            return Objects.equals(other.site(), site) ? 0 : 1;
        }
        return other.sectors().equals(Set.of(Sector.PRESTATAIRE)) ? 3 : 2;
    }

    private static Set<SiteId> answeredFor(DutyLine each) {
        var sites = new HashSet<>(each.covers());
        if (each.site() != null) {
            sites.add(each.site());
        }
        return sites;
    }
}
