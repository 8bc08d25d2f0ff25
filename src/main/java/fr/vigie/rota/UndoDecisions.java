package fr.vigie.rota;

import fr.vigie.access.Refusal;
import fr.vigie.rota.Compensation.Kind;
import fr.vigie.rota.RotaCommand.RedoChange;
import fr.vigie.rota.RotaCommand.UndoChange;
import java.util.List;
import java.util.Optional;

/** What follows from undoing a change and from making it anew. Sent twice, it takes effect once. */
final class UndoDecisions {

    private final RotaState state;
    private final UndoStacks stacks;
    private final Judge judge;
    private final String author;

    UndoDecisions(RotaState state, UndoStacks stacks, Judge judge, String author) {
        this.state = state;
        this.stacks = stacks;
        this.judge = judge;
        this.author = author;
    }

    List<RotaEvent> undo(UndoChange command) {
        if (stacks.isUndone(author, command.change())) {
            return List.of();
        }
        var last = known(stacks.lastDone(author), command.change(), "rota.refusal.notYourLastChange");
        return make(last.reversed(), new Compensation(last.number(), Kind.UNDO), command.reason());
    }

    List<RotaEvent> redo(RedoChange command) {
        if (stacks.isDone(author, command.change())) {
            return List.of();
        }
        var last = known(stacks.lastUndone(author), command.change(), "rota.refusal.notUndone");
        return make(last, new Compensation(last.number(), Kind.REDO), command.reason());
    }

    private static RotaChange known(Optional<RotaChange> last, long number, String refusal) {
        return last.filter(change -> change.number() == number).orElseThrow(() -> new Refusal(refusal));
    }

    private List<RotaEvent> make(RotaChange wanted, Compensation compensation, String reason) {
        stacks.changedSinceBy(state, wanted).ifPresent(who -> {
            throw new Refusal("rota.refusal.changedSince", who);
        });
        if (!wanted.pinned().isEmpty()) {
            return List.of(new RotaEvent.DutiesPinned(state.id(), wanted.pinned(), compensation));
        }
        if (!wanted.unpinned().isEmpty()) {
            return List.of(new RotaEvent.DutiesUnpinned(state.id(), wanted.unpinned(), compensation));
        }
        RotaDecisions.refuseWhileSubmitted(state);
        RotaDecisions.refuseWithoutReason(state, reason);
        var renewed = Derogating.renewed(judge.judge(state, wanted.holders()), state.derogations());
        return RotaDecisions.changed(state, new RotaEvent.DutiesReassigned(state.id(), wanted.holders(), compensation), renewed);
    }
}
