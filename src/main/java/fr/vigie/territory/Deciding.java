package fr.vigie.territory;

import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.territory.TerritoryCommand.ChangeEstablishment;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.territory.TerritoryCommand.ChangeLinePhone;
import fr.vigie.territory.TerritoryCommand.ChangeSite;
import fr.vigie.territory.TerritoryCommand.CloseEstablishment;
import fr.vigie.territory.TerritoryCommand.CloseLine;
import fr.vigie.territory.TerritoryCommand.CloseSite;
import fr.vigie.territory.TerritoryCommand.CombineLines;
import fr.vigie.territory.TerritoryCommand.DeclareAgreement;
import fr.vigie.territory.TerritoryCommand.DeclareEstablishment;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.Edit;
import fr.vigie.territory.TerritoryCommand.FoundTerritory;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.territory.TerritoryCommand.OpenSite;
import fr.vigie.territory.TerritoryCommand.RecogniseSkill;
import fr.vigie.territory.TerritoryCommand.RenameSkill;
import fr.vigie.territory.TerritoryCommand.SeparateLines;
import fr.vigie.territory.TerritoryCommand.SetLocalRules;
import fr.vigie.territory.TerritoryCommand.SetTravelTimes;
import fr.vigie.territory.TerritoryCommand.SucceedAgreement;
import fr.vigie.territory.TerritoryCommand.SucceedNeed;
import fr.vigie.territory.TerritoryCommand.WithdrawAgreement;
import fr.vigie.territory.TerritoryCommand.WithdrawNeed;
import fr.vigie.territory.TerritoryEvent.AgreementDeclared;
import fr.vigie.territory.TerritoryEvent.AgreementWithdrawn;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.LinesCombined;
import fr.vigie.territory.TerritoryEvent.LinesSeparated;
import fr.vigie.territory.TerritoryEvent.LocalRulesSet;
import fr.vigie.territory.TerritoryEvent.NeedDeclared;
import fr.vigie.territory.TerritoryEvent.NeedWithdrawn;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a command leads to on a territory as it stands: its events, none when nothing would change, or a refusal. */
final class Deciding {

    private Deciding() {
    }

    static List<TerritoryEvent> on(TerritoryView now, TerritoryCommand command, LawLimits law, PostsHeld posts) {
        refuseIf(command instanceof Edit && command.reason().isBlank(), "territory.refusal.reasonMissing");
        return switch (command) {
            case FoundTerritory found -> throw new Refusal("territory.refusal.exists", now.name());
            case DeclareEstablishment declare -> DecidingPlaces.declare(now, declare.establishment());
            case ChangeEstablishment change -> DecidingPlaces.change(now, change.seen(), change.establishment());
            case CloseEstablishment close -> Closing.establishment(now, close);
            case OpenSite open -> DecidingPlaces.open(now, open.site());
            case ChangeSite change -> DecidingPlaces.change(now, change.seen(), change.site());
            case CloseSite close -> Closing.site(now, close, posts);
            case SetTravelTimes set -> DecidingPlaces.travel(now, set.seen(), set.times());
            case RecogniseSkill recognise -> recognise(now, recognise.skill());
            case RenameSkill rename -> rename(now, rename.seen(), rename.skill());
            case OpenLine open -> DecidingLines.open(now, open.line());
            case ChangeLine change -> DecidingLines.change(now, change.seen(), change.line());
            case CloseLine close -> DecidingLines.close(now, close.line(), close.lastDay());
            case ChangeLinePhone change -> Objects.equals(DecidingLines.line(now, change.line()).phone(), change.phone())
                    ? List.of() : List.of(new LinePhoneChanged(now.id(), change.line(), change.phone()));
            case DeclareNeed declare -> declare(now, declare);
            case SucceedNeed succeed -> succeed(now, succeed.seen(), succeed.next());
            case WithdrawNeed withdraw -> withdraw(now, withdraw.seen());
            case DeclareAgreement declare -> declare(now, declare);
            case SucceedAgreement succeed -> succeed(now, succeed.seen(), succeed.next());
            case WithdrawAgreement withdraw -> withdraw(now, withdraw.seen());
            case CombineLines combine -> now.combinable().contains(combine.lines()) ? List.of()
                    : combine(now, combine.lines());
            case SeparateLines separate -> now.combinable().contains(separate.lines())
                    ? List.of(new LinesSeparated(now.id(), separate.lines())) : List.of();
            case SetLocalRules set -> rules(now, set, law);
        };
    }

    private static List<TerritoryEvent> recognise(TerritoryView now, Skill skill) {
        refuseIf(now.skills().stream().anyMatch(each -> each.code().equals(skill.code())),
                "territory.refusal.skillExists", skill.code());
        return List.of(new SkillRecognised(now.id(), skill));
    }

    private static List<TerritoryEvent> rename(TerritoryView now, Skill seen, Skill skill) {
        EditConflict.refuseUnlessStill(seen, now.skills().stream().filter(each -> each.code().equals(skill.code())).findFirst()
                .orElse(null), seen.name());
        return skill.equals(seen) ? List.of() : List.of(new SkillRecognised(now.id(), skill));
    }

    private static List<TerritoryEvent> declare(TerritoryView now, DeclareNeed command) {
        Need need = command.need();
        EditConflict.refuseUnlessStill(command.seen(), now.need(need.id()).orElse(null), need.id());
        Consistency.check(now, need);
        return need.equals(command.seen()) ? List.of() : List.of(new NeedDeclared(now.id(), need));
    }

    private static List<TerritoryEvent> succeed(TerritoryView now, Need seen, Need next) {
        EditConflict.refuseUnlessStill(seen, now.need(seen.id()).orElse(null), seen.id());
        refuseIf(now.need(next.id()).isPresent(), "territory.refusal.needExists", next.id());
        refuseUnlessWithin(next.validFrom(), seen.validFrom(), seen.validTo());
        if (next.goesOnAs(seen)) {
            return List.of();
        }
        TerritoryEvent ended = new NeedDeclared(now.id(), seen.until(next.validFrom().minusDays(1)));
        Consistency.check(Evolving.from(now, ended), next);
        return List.of(ended, new NeedDeclared(now.id(), next));
    }

    private static List<TerritoryEvent> withdraw(TerritoryView now, Need seen) {
        EditConflict.refuseUnlessStill(seen, now.need(seen.id()).orElse(null), seen.id());
        return List.of(new NeedWithdrawn(now.id(), seen.id()));
    }

    private static List<TerritoryEvent> declare(TerritoryView now, DeclareAgreement command) {
        Agreement agreement = command.agreement();
        EditConflict.refuseUnlessStill(command.seen(), now.agreement(agreement.id()).orElse(null), agreement.name());
        Consistency.check(now, agreement);
        return agreement.equals(command.seen()) ? List.of() : List.of(new AgreementDeclared(now.id(), agreement));
    }

    private static List<TerritoryEvent> succeed(TerritoryView now, Agreement seen, Agreement next) {
        EditConflict.refuseUnlessStill(seen, now.agreement(seen.id()).orElse(null), seen.name());
        refuseIf(now.agreement(next.id()).isPresent(), "territory.refusal.agreementExists", next.id());
        refuseUnlessWithin(next.validFrom(), seen.validFrom(), seen.validTo());
        if (next.goesOnAs(seen)) {
            return List.of();
        }
        TerritoryEvent ended = new AgreementDeclared(now.id(), seen.until(next.validFrom().minusDays(1)));
        Consistency.check(Evolving.from(now, ended), next);
        return List.of(ended, new AgreementDeclared(now.id(), next));
    }

    private static void refuseUnlessWithin(LocalDate next, LocalDate first, @Nullable LocalDate last) {
        refuseIf(!next.isAfter(first), "territory.refusal.succeedsTooEarly", first);
        refuseIf(last != null && next.isAfter(last), "territory.refusal.succeedsTooLate", last);
    }

    private static List<TerritoryEvent> withdraw(TerritoryView now, Agreement seen) {
        EditConflict.refuseUnlessStill(seen, now.agreement(seen.id()).orElse(null), seen.name());
        return List.of(new AgreementWithdrawn(now.id(), seen.id()));
    }

    private static List<TerritoryEvent> combine(TerritoryView now, LinePair lines) {
        Consistency.check(now, lines);
        return List.of(new LinesCombined(now.id(), lines));
    }

    private static List<TerritoryEvent> rules(TerritoryView now, SetLocalRules command, LawLimits law) {
        LocalRules last = now.localRules().isEmpty() ? null : now.localRules().getLast();
        EditConflict.refuseUnlessStill(command.seen(), last, now.name());
        law.breach(command.rules()).ifPresent(breach -> {
            throw new Refusal(breach.key(), breach.parameter(), breach.limit());
        });
        return command.rules().equals(last) ? List.of() : List.of(new LocalRulesSet(now.id(), command.rules()));
    }

    static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }
}
