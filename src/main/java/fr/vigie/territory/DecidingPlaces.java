package fr.vigie.territory;

import static fr.vigie.territory.Deciding.refuseIf;

import fr.vigie.access.EditConflict;
import fr.vigie.territory.TerritoryEvent.EstablishmentChanged;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.SiteChanged;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import java.util.List;
import java.util.stream.Stream;

/** Deciding about establishments and sites. */
final class DecidingPlaces {

    private DecidingPlaces() {
    }

    static List<TerritoryEvent> declare(TerritoryView now, Establishment establishment) {
        refuseIf(now.establishment(establishment.id()).isPresent(), "territory.refusal.establishmentExists", establishment.id());
        check(now, establishment);
        return List.of(new EstablishmentDeclared(now.id(), establishment));
    }

    static List<TerritoryEvent> change(TerritoryView now, Establishment seen, Establishment changed) {
        EditConflict.refuseUnlessStill(seen, now.establishment(changed.id()).orElse(null), seen.name());
        check(now, changed);
        // without one a rota could be submitted and never approved
        refuseIf(!changed.approves() && now.establishments().stream().filter(each -> each.approves() && each.lastDay() == null)
                .allMatch(each -> each.id().equals(changed.id())), "territory.refusal.lastApprover", seen.name());
        // its end is another decision
        Establishment so = changed.until(seen.lastDay());
        return so.equals(seen) ? List.of() : List.of(new EstablishmentChanged(now.id(), so));
    }

    static List<TerritoryEvent> open(TerritoryView now, Site site) {
        refuseIf(now.site(site.id()).isPresent(), "territory.refusal.siteExists", site.id());
        refuseIf(now.establishment(site.establishment()).isEmpty(), "territory.refusal.noEstablishment", site.establishment());
        Closing.refuseUnlessOpen(now, site.establishment(), site.lastDay());
        return List.of(new SiteOpened(now.id(), site));
    }

    static List<TerritoryEvent> change(TerritoryView now, Site seen, Site changed) {
        EditConflict.refuseUnlessStill(seen, now.site(changed.id()).orElse(null), seen.name());
        refuseIf(now.establishment(changed.establishment()).isEmpty(), "territory.refusal.noEstablishment",
                changed.establishment());
        Closing.refuseUnlessOpen(now, changed.establishment(), seen.lastDay());
        changed.travelMinutes().keySet().forEach(to -> refuseIf(now.site(to).isEmpty(), "territory.refusal.noSite", to));
        now.needs().stream().filter(need -> need.site().equals(changed.id()) && need.validTo() == null).forEach(need ->
                refuseIf(!changed.modalities().contains(need.modality()), "territory.refusal.modalityNeeded", need.id()));
        // its end is another decision
        Site so = changed.until(seen.lastDay());
        return so.equals(seen) ? List.of() : List.of(new SiteChanged(now.id(), so));
    }

    /** Both ways at once: a way that is known one way only would be asked for again the other way. */
    static List<TerritoryEvent> travel(TerritoryView now, TravelTimes seen, TravelTimes times) {
        times.pairs().forEach(pair -> Stream.of(pair.one(), pair.other())
                .forEach(site -> refuseIf(now.site(site).isEmpty(), "territory.refusal.noSite", site)));
        EditConflict.refuseUnlessStill(seen, now.travelTimes(seen.pairs()), now.name());
        return now.sites().stream().filter(site -> times.pairs().stream().anyMatch(pair -> pair.has(site.id())))
                .map(site -> site.travelling(times)).filter(site -> !now.sites().contains(site))
                .<TerritoryEvent>map(site -> new SiteChanged(now.id(), site)).toList();
    }

    private static void check(TerritoryView now, Establishment establishment) {
        List<Establishment> others = now.establishments().stream().filter(each -> !each.id().equals(establishment.id())).toList();
        refuseIf(others.stream().anyMatch(each -> each.finess().equals(establishment.finess())),
                "territory.refusal.finessTaken", establishment.finess());
        refuseIf(establishment.role() == EstablishmentRole.SUPPORT
                && others.stream().anyMatch(each -> each.role() == EstablishmentRole.SUPPORT), "territory.refusal.oneSupport");
    }
}
