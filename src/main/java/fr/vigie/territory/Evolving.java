package fr.vigie.territory;

import fr.vigie.territory.TerritoryEvent.AgreementDeclared;
import fr.vigie.territory.TerritoryEvent.AgreementWithdrawn;
import fr.vigie.territory.TerritoryEvent.EstablishmentChanged;
import fr.vigie.territory.TerritoryEvent.EstablishmentClosed;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineChanged;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.LinesCombined;
import fr.vigie.territory.TerritoryEvent.LinesSeparated;
import fr.vigie.territory.TerritoryEvent.LocalRulesSet;
import fr.vigie.territory.TerritoryEvent.NeedDeclared;
import fr.vigie.territory.TerritoryEvent.NeedWithdrawn;
import fr.vigie.territory.TerritoryEvent.SiteChanged;
import fr.vigie.territory.TerritoryEvent.SiteClosed;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import fr.vigie.territory.TerritoryEvent.TerritoryFounded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of a territory: for the aggregate and the projection alike. */
final class Evolving {

    private Evolving() {
    }

    /** @param before null before the founding */
    static TerritoryView from(@Nullable TerritoryView before, TerritoryEvent event) {
        if (event instanceof TerritoryFounded(var id, var name, var zone, var region)) {
            return new TerritoryView(id, name, zone, region, List.of(), List.of(), List.of(), List.of());
        }
        Draft draft = new Draft(before);
        switch (event) {
            case TerritoryFounded founded -> throw new IllegalStateException("Founded twice: " + founded.territory());
            case EstablishmentDeclared(var id, var establishment) ->
                    draft.put(draft.establishments, Establishment::id, establishment);
            case EstablishmentChanged(var id, var establishment) ->
                    draft.put(draft.establishments, Establishment::id, establishment);
            case SiteOpened(var id, var site) -> draft.put(draft.sites, Site::id, site);
            case SiteChanged(var id, var site) -> draft.put(draft.sites, Site::id, site);
            case EstablishmentClosed(var id, var establishment, var lastDay) ->
                    draft.establishments.replaceAll(each -> each.id().equals(establishment) ? each.until(lastDay) : each);
            case SiteClosed(var id, var site, var lastDay) ->
                    draft.sites.replaceAll(each -> each.id().equals(site) ? each.until(lastDay) : each);
            case SkillRecognised(var id, var skill) -> draft.put(draft.skills, Skill::code, skill);
            case LineOpened(var id, var line) -> draft.put(draft.lines, DutyLine::id, line);
            case LineChanged(var id, var line) -> draft.changeLine(line);
            case LineClosed(var id, var line, var lastDay) -> draft.closeLine(line, lastDay);
            case LinePhoneChanged(var id, var line, var phone) -> draft.eachVersion(line, each -> each.ringing(phone));
            case NeedDeclared(var id, var need) -> draft.put(draft.needs, Need::id, need);
            case NeedWithdrawn(var id, var need) -> draft.needs.removeIf(each -> each.id().equals(need));
            case AgreementDeclared(var id, var agreement) -> draft.put(draft.agreements, Agreement::id, agreement);
            case AgreementWithdrawn(var id, var agreement) -> draft.agreements.removeIf(each -> each.id().equals(agreement));
            case LinesCombined(var id, var lines) -> draft.combinable.add(lines);
            case LinesSeparated(var id, var lines) -> draft.combinable.remove(lines);
            case LocalRulesSet(var id, var rules) -> draft.setRules(rules);
        }
        return draft.view();
    }
}
