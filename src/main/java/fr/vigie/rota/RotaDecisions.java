package fr.vigie.rota;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.rota.RotaCommand.ApproveRota;
import fr.vigie.rota.RotaCommand.FollowLines;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaCommand.PinDuties;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.SendBackRota;
import fr.vigie.rota.RotaCommand.TakeDerogations;
import fr.vigie.rota.RotaCommand.UnpinDuties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from each command on a rota: events, none when nothing changes, or a {@link Refusal}. */
final class RotaDecisions {

    private RotaDecisions() {
    }

    static List<RotaEvent> open(OpenMonth command, RotaFrame frame) {
        var rota = command.rota();
        var duties = frame.duties(rota.territory(), rota.month());
        if (duties.isEmpty()) {
            throw new Refusal("rota.refusal.noDuties", rota.spokenMonth());
        }
        return List.of(new RotaEvent.MonthOpened(rota, frame.zone(rota.territory()), duties));
    }

    static List<RotaEvent> follow(RotaState state, FollowLines command, RotaFrame frame) {
        refuseWhileSubmitted(state);
        var changes = LineChanges.of(state, frame.duties(state.id().territory(), state.id().month()), frame.now());
        if (changes.isNone()) {
            return List.of();
        }
        refuseWithoutReason(state, command.reason());
        var events = new ArrayList<RotaEvent>();
        var lost = changes.dropped().stream().filter(duty -> state.holder(duty) != null)
                .map(duty -> new Reassignment(duty, state.holder(duty), null)).toList();
        if (!lost.isEmpty()) {
            events.add(new RotaEvent.DutiesReassigned(state.id(), lost));
        }
        events.add(new RotaEvent.LinesFollowed(state.id(), changes.duties(), changes.added(), changes.changed(), changes.dropped()));
        amended(state, events);
        return events;
    }

    static List<RotaEvent> reassign(RotaState state, ReassignDuties command, Judge judge) {
        refuseWhileSubmitted(state);
        var changes = command.changes().stream()
                .filter(c -> !Objects.equals(state.holder(known(state, c.duty()).id()), c.after())).toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        refuseTwiceTheSame(changes);
        changes.forEach(change -> refuseChangedMeanwhile(state, change));
        refuseWithoutReason(state, command.reason());
        var derogations = Derogating.granted(judge.judge(state, changes), command.derogations(), command.origin());
        return changed(state, new RotaEvent.DutiesReassigned(state.id(), changes), derogations);
    }

    /** A change of holders, with the derogations that it takes and the version that it makes. */
    static List<RotaEvent> changed(RotaState state, RotaEvent.DutiesReassigned change, List<Derogation> derogations) {
        var events = new ArrayList<RotaEvent>();
        events.add(change);
        derogations.forEach(d -> events.add(taken(state, d)));
        amended(state, events);
        return events;
    }

    private static void amended(RotaState state, List<RotaEvent> events) {
        if (state.status() == RotaStatus.PUBLISHED) {
            events.add(new RotaEvent.RotaAmended(state.id(), state.version() + 1));
        }
    }

    /** For what is broken already, such as by a consent revoked since; the holders stay. */
    static List<RotaEvent> derogate(RotaState state, TakeDerogations command, Judge judge) {
        refuseWhileSubmitted(state);
        return judge.standing(state).stream().filter(Judge.Breach::derogable)
                .filter(breach -> state.derogations().stream().noneMatch(d -> d.covers(breach)))
                .filter(breach -> command.derogations().stream().anyMatch(d -> d.covers(breach)))
                .map(breach -> Derogating.granted(List.of(breach), command.derogations(), Origin.MAIN).getFirst())
                .<RotaEvent>map(taken -> taken(state, taken)).toList();
    }

    private static RotaEvent taken(RotaState state, Derogation d) {
        return new RotaEvent.DerogationTaken(state.id(), d.rule(), d.duties(), d.practitioner(), d.ground(), d.reason());
    }

    static List<RotaEvent> pin(RotaState state, PinDuties command) {
        var duties = known(state, command.duties()).filter(duty -> !state.pinned().contains(duty)).toList();
        return duties.isEmpty() ? List.of() : List.of(new RotaEvent.DutiesPinned(state.id(), duties, null));
    }

    static List<RotaEvent> unpin(RotaState state, UnpinDuties command) {
        var duties = known(state, command.duties()).filter(state.pinned()::contains).toList();
        return duties.isEmpty() ? List.of() : List.of(new RotaEvent.DutiesUnpinned(state.id(), duties, null));
    }

    /** Only what breaks a rule that nobody may derogate from stands in the way; the rest is for the chef to weigh. */
    static List<RotaEvent> submit(RotaState state, RotaFrame frame, Judge judge) {
        if (state.status() != RotaStatus.DRAFT) {
            return List.of();
        }
        var broken = judge.standing(state).stream().filter(breach -> !breach.derogable()).toList();
        if (!broken.isEmpty()) {
            throw new Refusal("rota.refusal.breaksAsItStands", Judge.Breach.all(broken));
        }
        var approvers = frame.approvers(state);
        if (approvers.isEmpty()) {
            throw new Refusal("rota.refusal.noApprover");
        }
        return List.of(new RotaEvent.RotaSubmitted(state.id(), approvers));
    }

    static List<RotaEvent> recall(RotaState state) {
        return state.status() == RotaStatus.SUBMITTED ? List.of(new RotaEvent.RotaRecalled(state.id())) : List.of();
    }

    static List<RotaEvent> approve(RotaState state, ApproveRota command) {
        if (state.status() == RotaStatus.PUBLISHED) {
            return List.of();
        }
        refuseUnlessSubmitted(state);
        if (command.submission() != state.submissions()) {
            throw new Refusal("rota.refusal.submittedAnew");
        }
        var approved = command.establishments().stream().filter(state.awaited()::contains).collect(Collectors.toSet());
        if (approved.isEmpty()) {
            return List.of();
        }
        var events = new ArrayList<RotaEvent>();
        events.add(new RotaEvent.RotaApproved(state.id(), approved));
        if (approved.equals(state.awaited())) {
            events.add(new RotaEvent.RotaPublished(state.id(), state.version() + 1));
        }
        return events;
    }

    static List<RotaEvent> sendBack(RotaState state, SendBackRota command) {
        refuseUnlessSubmitted(state);
        if (command.reason().isBlank()) {
            throw new Refusal("rota.refusal.wordNeeded");
        }
        return List.of(new RotaEvent.RotaSentBack(state.id(), command.reason().strip()));
    }

    private static Stream<DutyId> known(RotaState state, List<DutyId> duties) {
        return duties.stream().distinct().map(duty -> known(state, duty).id());
    }

    private static Duty known(RotaState state, DutyId duty) {
        var found = state.duties().get(duty);
        if (found == null) {
            throw new Refusal("rota.refusal.unknownDuty", duty.value());
        }
        return found;
    }

    private static void refuseTwiceTheSame(List<Reassignment> changes) {
        Set<DutyId> seen = new HashSet<>();
        for (var change : changes) {
            if (!seen.add(change.duty())) {
                throw new Refusal("rota.refusal.twiceTheSame", change.duty().value());
            }
        }
    }

    private static void refuseChangedMeanwhile(RotaState state, Reassignment change) {
        if (!Objects.equals(state.holder(change.duty()), change.before())) {
            throw new Refusal("rota.refusal.changedMeanwhile", change.duty().value());
        }
    }

    static void refuseWhileSubmitted(RotaState state) {
        if (state.status() == RotaStatus.SUBMITTED) {
            throw new Refusal("rota.refusal.submitted");
        }
    }

    private static void refuseUnlessSubmitted(RotaState state) {
        if (state.status() != RotaStatus.SUBMITTED) {
            throw new Refusal("rota.refusal.notSubmitted");
        }
    }

    static void refuseWithoutReason(RotaState state, String reason) {
        if (state.status() == RotaStatus.PUBLISHED && reason.isBlank()) {
            throw new Refusal("rota.refusal.amendmentNeedsReason");
        }
    }
}
