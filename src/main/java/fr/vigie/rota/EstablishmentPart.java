package fr.vigie.rota;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of some establishments in a month's rota, which their director answers for (CSP R.6152-26).
 *
 * @param people whom they employ: with a post at one of their sites on some day of the month, by name
 * @param duties that those people hold, in order of time
 * @param onSites duties that answer for their sites, whoever holds them, in order of time
 */
public record EstablishmentPart(List<PractitionerView> people, List<Duty> duties, List<Duty> onSites) {

    public static EstablishmentPart of(RotaState rota, Collection<EstablishmentId> establishments, TerritoryView territory,
            List<PractitionerView> practitioners) {
        var sites = territory.sites().stream().filter(site -> establishments.contains(site.establishment()))
                .map(Site::id).collect(Collectors.toSet());
        var people = practitioners.stream().filter(p -> isEmployedAt(sites, p, rota.id().month())).toList();
        var ids = people.stream().map(PractitionerView::id).collect(Collectors.toSet());
        return new EstablishmentPart(people, inTime(rota).filter(duty -> isOneOf(ids, rota.holder(duty.id()))).toList(),
                inTime(rota).filter(duty -> isFor(sites, duty, territory)).toList());
    }

    /**
     * Whose directors approve a rota: of the establishments that approve at all, those whose people take part or whose sites
     * are answered for.
     */
    public static Set<EstablishmentId> approvers(RotaState rota, TerritoryView territory, List<PractitionerView> practitioners) {
        return territory.approvers().stream().filter(one -> of(rota, Set.of(one), territory, practitioners).isConcerned())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of their people takes part, or one of their sites is answered for. */
    public boolean isConcerned() {
        return !duties.isEmpty() || !onSites.isEmpty();
    }

    public List<Duty> heldBy(PractitionerId practitioner, RotaState rota) {
        return duties.stream().filter(duty -> practitioner.equals(rota.holder(duty.id()))).toList();
    }

    /** Those taken for one of their people. */
    public List<Derogation> derogations(RotaState rota) {
        return rota.standingDerogations().stream()
                .filter(d -> people.stream().anyMatch(p -> p.id().equals(d.practitioner()))).toList();
    }

    private static boolean isOneOf(Set<PractitionerId> people, PractitionerId holder) {
        return holder != null && people.contains(holder);
    }

    private static Stream<Duty> inTime(RotaState rota) {
        return rota.duties().values().stream().sorted((a, b) -> a.start().compareTo(b.start()));
    }

    private static boolean isEmployedAt(Set<SiteId> sites, PractitionerView p, YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).anyMatch(day -> p.profileOn(day).posts().stream()
                .anyMatch(post -> post.heldOn(day) && sites.contains(post.site())));
    }

    private static boolean isFor(Set<SiteId> sites, Duty duty, TerritoryView territory) {
        return territory.lineOn(duty.line(), duty.day()).or(() -> territory.line(duty.line()))
                .map(DutyLine::covers).stream().flatMap(Set::stream).anyMatch(sites::contains);
    }
}
