package fr.vigie.territory;

import static fr.vigie.territory.Deciding.refuseIf;

import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.territory.TerritoryCommand.CloseEstablishment;
import fr.vigie.territory.TerritoryCommand.CloseSite;
import fr.vigie.territory.TerritoryEvent.EstablishmentClosed;
import fr.vigie.territory.TerritoryEvent.SiteClosed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deciding about the end of sites and establishments: nothing may hold on them after it, and all before it stays. */
final class Closing {

    private Closing() {
    }

    static List<TerritoryEvent> site(TerritoryView now, CloseSite command, PostsHeld posts) {
        Site site = now.site(command.site()).orElseThrow(() -> new Refusal("territory.refusal.noSite", command.site()));
        LocalDate lastDay = command.end().lastDay();
        EditConflict.refuseUnlessStill(command.seen(), new End(site.lastDay()), site.name());
        refuseUnlessOpen(now, site.establishment(), lastDay);
        if (lastDay != null) {
            refuseWhileUsed(now, site, lastDay);
            List<String> people = posts.after(now.id(), site.id(), lastDay);
            refuseIf(!people.isEmpty(), "territory.refusal.siteHasPosts", site.name(), lastDay, String.join(", ", people));
        }
        return command.end().equals(command.seen()) ? List.of() : List.of(new SiteClosed(now.id(), site.id(), lastDay));
    }

    static List<TerritoryEvent> establishment(TerritoryView now, CloseEstablishment command) {
        Establishment one = now.establishment(command.establishment())
                .orElseThrow(() -> new Refusal("territory.refusal.noEstablishment", command.establishment()));
        LocalDate lastDay = command.end().lastDay();
        EditConflict.refuseUnlessStill(command.seen(), new End(one.lastDay()), one.name());
        if (lastDay != null) {
            refuseWhileUsed(now, one, lastDay);
        }
        return command.end().equals(command.seen()) ? List.of() : List.of(new EstablishmentClosed(now.id(), one.id(), lastDay));
    }

    private static void refuseWhileUsed(TerritoryView now, Site site, LocalDate lastDay) {
        refuseWhile(versions(now).filter(line -> isAfter(line.validTo(), lastDay))
                .filter(line -> site.id().equals(line.site()) || line.covers().contains(site.id())).map(DutyLine::name),
                "territory.refusal.siteHasLines", site.name(), lastDay);
        refuseWhile(now.needs().stream().filter(need -> need.site().equals(site.id()) && isAfter(need.validTo(), lastDay)).map(Need::id),
                "territory.refusal.siteHasNeeds", site.name(), lastDay);
        refuseWhile(agreements(now, lastDay, each -> each.teleShares().containsKey(site.id())), "territory.refusal.siteInAgreements",
                site.name(), lastDay);
    }

    private static void refuseWhileUsed(TerritoryView now, Establishment one, LocalDate lastDay) {
        refuseWhile(now.sites().stream().filter(site -> site.establishment().equals(one.id()) && isAfter(site.lastDay(), lastDay))
                .map(Site::name), "territory.refusal.establishmentHasSites", one.name(), lastDay);
        refuseWhile(versions(now).filter(line -> one.id().equals(line.terms().payer()) && isAfter(line.validTo(), lastDay))
                .map(DutyLine::name), "territory.refusal.establishmentPays", one.name(), lastDay);
        refuseWhile(agreements(now, lastDay, each -> each.partner().equals(one.id())), "territory.refusal.establishmentInAgreements",
                one.name(), lastDay);
        // without one a rota could be submitted and never approved
        refuseIf(one.approves() && now.establishments().stream().filter(each -> !each.id().equals(one.id()))
                .noneMatch(each -> each.approves() && isAfter(each.lastDay(), lastDay)), "territory.refusal.lastApprover", one.name());
    }

    /** What begins or goes on must find its places open to its end. */
    static void refuseUnlessOpen(TerritoryView now, SiteId id, @Nullable LocalDate last) {
        now.site(id).filter(site -> site.lastDay() != null && isAfter(last, site.lastDay())).ifPresent(site ->
                refuseIf(true, "territory.refusal.siteClosed", site.name(), site.lastDay()));
    }

    /** What begins or goes on must find its places open to its end. */
    static void refuseUnlessOpen(TerritoryView now, EstablishmentId id, @Nullable LocalDate last) {
        now.establishment(id).filter(one -> one.lastDay() != null && isAfter(last, one.lastDay())).ifPresent(one ->
                refuseIf(true, "territory.refusal.establishmentClosed", one.name(), one.lastDay()));
    }

    private static void refuseWhile(Stream<String> holding, String key, String name, LocalDate lastDay) {
        List<String> names = holding.distinct().toList();
        refuseIf(!names.isEmpty(), key, name, lastDay, String.join(", ", names));
    }

    private static Stream<DutyLine> versions(TerritoryView now) {
        return now.lines().stream().flatMap(line -> now.versionsOf(line.id()));
    }

    private static Stream<String> agreements(TerritoryView now, LocalDate lastDay, Predicate<Agreement> concerned) {
        return now.agreements().stream().filter(concerned).filter(each -> isAfter(each.validTo(), lastDay)).map(Agreement::name);
    }

    /** @param last null when there is none */
    private static boolean isAfter(@Nullable LocalDate last, LocalDate day) {
        return last == null || last.isAfter(day);
    }
}
