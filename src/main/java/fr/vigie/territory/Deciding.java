package fr.vigie.territory;

import fr.vigie.access.Refusal;
import fr.vigie.territory.TerritoryCommand.ChangeLinePhone;
import fr.vigie.territory.TerritoryCommand.CloseLine;
import fr.vigie.territory.TerritoryCommand.DeclareEstablishment;
import fr.vigie.territory.TerritoryCommand.FoundTerritory;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.territory.TerritoryCommand.OpenSite;
import fr.vigie.territory.TerritoryCommand.RecogniseSkill;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a command leads to on a territory as it stands: its events, none when nothing would change, or a refusal. */
final class Deciding {

    private Deciding() {
    }

    static List<TerritoryEvent> on(TerritoryView now, TerritoryCommand command) {
        return switch (command) {
            case FoundTerritory found -> throw new Refusal("territory.refusal.exists", now.name());
            case DeclareEstablishment declare -> declare(now, declare.establishment());
            case OpenSite open -> openSite(now, open.site());
            case RecogniseSkill recognise -> recognise(now, recognise.skill());
            case OpenLine open -> openLine(now, open.line());
            case CloseLine close -> close(now, line(now, close.line()), close.lastDay());
            case ChangeLinePhone change -> Objects.equals(line(now, change.line()).phone(), change.phone()) ? List.of()
                    : List.of(new LinePhoneChanged(now.id(), change.line(), change.phone()));
        };
    }

    private static List<TerritoryEvent> declare(TerritoryView now, Establishment establishment) {
        refuseIf(now.establishment(establishment.id()).isPresent(), "territory.refusal.establishmentExists", establishment.id());
        refuseIf(now.establishments().stream().anyMatch(each -> each.finess().equals(establishment.finess())),
                "territory.refusal.finessTaken", establishment.finess());
        return List.of(new EstablishmentDeclared(now.id(), establishment));
    }

    private static List<TerritoryEvent> openSite(TerritoryView now, Site site) {
        refuseIf(now.site(site.id()).isPresent(), "territory.refusal.siteExists", site.id());
        refuseIf(now.establishment(site.establishment()).isEmpty(), "territory.refusal.noEstablishment", site.establishment());
        return List.of(new SiteOpened(now.id(), site));
    }

    private static List<TerritoryEvent> recognise(TerritoryView now, Skill skill) {
        refuseIf(now.skills().stream().anyMatch(each -> each.code().equals(skill.code())),
                "territory.refusal.skillExists", skill.code());
        return List.of(new SkillRecognised(now.id(), skill));
    }

    private static List<TerritoryEvent> openLine(TerritoryView now, DutyLine line) {
        refuseIf(now.line(line.id()).isPresent(), "territory.refusal.lineExists", line.id());
        if (line.site() != null) {
            refuseIf(now.site(line.site()).isEmpty(), "territory.refusal.noSite", line.site());
        }
        line.covers().forEach(site -> refuseIf(now.site(site).isEmpty(), "territory.refusal.noSite", site));
        line.skills().forEach(code -> refuseIf(now.skills().stream().noneMatch(skill -> skill.code().equals(code)),
                "territory.refusal.noSkill", code));
        return List.of(new LineOpened(now.id(), line));
    }

    private static List<TerritoryEvent> close(TerritoryView now, DutyLine line, LocalDate lastDay) {
        refuseIf(lastDay.isBefore(line.validFrom()), "territory.refusal.closedBeforeOpen", line.name(), line.validFrom());
        return lastDay.equals(line.validTo()) ? List.of() : List.of(new LineClosed(now.id(), line.id(), lastDay));
    }

    private static DutyLine line(TerritoryView now, LineId id) {
        return now.line(id).orElseThrow(() -> new Refusal("territory.refusal.noLine", id));
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }
}
