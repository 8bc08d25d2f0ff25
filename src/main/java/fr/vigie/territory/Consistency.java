package fr.vigie.territory;

import static fr.vigie.territory.Deciding.refuseIf;

import fr.vigie.calendar.SlotGrouping;

/** Whether a thing fits the territory that it refers to. */
final class Consistency {

    private Consistency() {
    }

    static void check(TerritoryView now, DutyLine line) {
        if (line.site() != null) {
            refuseIf(now.site(line.site()).isEmpty(), "territory.refusal.noSite", line.site());
            Closing.refuseUnlessOpen(now, line.site(), line.validTo());
        }
        line.covers().forEach(site -> {
            refuseIf(now.site(site).isEmpty(), "territory.refusal.noSite", site);
            Closing.refuseUnlessOpen(now, site, line.validTo());
        });
        line.skills().forEach(code -> refuseIf(now.skills().stream().noneMatch(skill -> skill.code().equals(code)),
                "territory.refusal.noSkill", code));
        if (line.terms().payer() != null) {
            refuseIf(now.establishment(line.terms().payer()).isEmpty(), "territory.refusal.noEstablishment", line.terms().payer());
            Closing.refuseUnlessOpen(now, line.terms().payer(), line.validTo());
        }
        refuseIf(line.terms().rateLevel() != null && line.kind() != DutyKind.ASTREINTE, "territory.refusal.rateForAstreinte",
                line.name());
        now.needs().stream().filter(need -> need.lines().contains(line.id()) && overlap(need, line))
                .forEach(need -> check(now, need, line));
    }

    static void check(TerritoryView now, Need need) {
        Site site = now.site(need.site()).orElse(null);
        refuseIf(site == null, "territory.refusal.noSite", need.site());
        Closing.refuseUnlessOpen(now, site.id(), need.validTo());
        refuseIf(!site.modalities().contains(need.modality()), "territory.refusal.noModality", site.name(), need.modality());
        refuseIf(need.slots().grouping() != SlotGrouping.NONE, "territory.refusal.needGrouped", need.id());
        need.lines().forEach(id -> {
            DecidingLines.line(now, id);
            now.versionsOf(id).filter(version -> overlap(need, version)).forEach(version -> check(now, need, version));
        });
    }

    static void check(TerritoryView now, Agreement agreement) {
        refuseIf(now.establishment(agreement.partner()).isEmpty(), "territory.refusal.noEstablishment", agreement.partner());
        Closing.refuseUnlessOpen(now, agreement.partner(), agreement.validTo());
        agreement.teleShares().keySet().forEach(site -> {
            refuseIf(now.site(site).isEmpty(), "territory.refusal.noSite", site);
            Closing.refuseUnlessOpen(now, site, agreement.validTo());
        });
        agreement.contributions().forEach(each -> each.lines().forEach(line -> DecidingLines.line(now, line)));
        // two agreements on one site's share at once would leave open which holds
        now.agreements().stream().filter(each -> !each.id().equals(agreement.id()))
                .filter(each -> agreement.validTo() == null || !each.validFrom().isAfter(agreement.validTo()))
                .filter(each -> each.validTo() == null || !agreement.validFrom().isAfter(each.validTo()))
                .forEach(each -> each.teleShares().keySet().forEach(site ->
                        refuseIf(agreement.teleShares().containsKey(site), "territory.refusal.teleShareTaken",
                                now.site(site).map(Site::name).orElse(site.value()), each.name())));
    }

    /** One is at one place at a time: on site here excludes any place but here. */
    static void check(TerritoryView now, LinePair pair) {
        DutyLine one = DecidingLines.line(now, pair.one());
        DutyLine other = DecidingLines.line(now, pair.other());
        boolean onSite = one.kind() == DutyKind.GARDE || other.kind() == DutyKind.GARDE;
        refuseIf(onSite && one.site() != null && other.site() != null && !one.site().equals(other.site()),
                "territory.refusal.twoPlaces", one.name(), other.name());
    }

    private static void check(TerritoryView now, Need need, DutyLine line) {
        refuseIf(line.kind() == DutyKind.TELERADIOLOGIE && !need.modality().isReadRemotely(),
                "territory.refusal.notAtADistance", need.id(), need.modality(), line.name());
        refuseIf(!line.covers().contains(need.site()) && !need.site().equals(line.site()), "territory.refusal.lineCoversNot",
                line.name(), now.site(need.site()).map(Site::name).orElse(need.site().value()), need.id());
    }

    private static boolean overlap(Need need, DutyLine line) {
        return (need.validTo() == null || !line.validFrom().isAfter(need.validTo()))
                && (line.validTo() == null || !need.validFrom().isAfter(line.validTo()));
    }
}
