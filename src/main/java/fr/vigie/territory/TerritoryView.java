package fr.vigie.territory;

import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.Slot;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A territory as it stands, immutable. Lists are in the order of declaration.
 *
 * @param zone of every local time and date of the territory
 * @param region whose holidays a line keeps that is tied to no site
 */
public record TerritoryView(TerritoryId id, String name, ZoneId zone, HolidayRegion region,
                            List<Establishment> establishments, List<Site> sites, List<Skill> skills,
                            List<DutyLine> lines) {

    public TerritoryView {
        establishments = List.copyOf(establishments);
        sites = List.copyOf(sites);
        skills = List.copyOf(skills);
        lines = List.copyOf(lines);
    }

    public Optional<Establishment> establishment(EstablishmentId wanted) {
        return establishments.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    public Optional<Site> site(SiteId wanted) {
        return sites.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    public Optional<DutyLine> line(LineId wanted) {
        return lines.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** The establishment to which a line's own site belongs; empty for teleradiology. */
    public Optional<Establishment> establishmentOf(DutyLine line) {
        return Optional.ofNullable(line.site()).flatMap(this::site).map(Site::establishment).flatMap(this::establishment);
    }

    /** The establishments whose directors approve a rota. */
    public Set<EstablishmentId> approvers() {
        return establishments.stream().filter(Establishment::approves).map(Establishment::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines valid on some day of a month. */
    public List<DutyLine> linesOf(YearMonth month) {
        return lines.stream().filter(line -> line.validIn(month)).toList();
    }

    public HolidayRegion regionOf(DutyLine line) {
        return Optional.ofNullable(line.site()).flatMap(this::site).map(Site::region).orElse(region);
    }

    /** A line's slots of a month, in order, those outside its validity left out. */
    public List<Slot> slotsOf(DutyLine line, YearMonth month) {
        return line.slots().slotsOf(month, zone, regionOf(line)).stream().filter(slot -> line.validOn(slot.day())).toList();
    }
}
