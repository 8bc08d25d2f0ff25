package fr.vigie.planning.ui;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoardModel.Target;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What is done by hand on a board, as changes of its rota. */
final class Moves {

    private Moves() {
    }

    /** The holder goes to the target; whoever held that takes the holder's place, and with nobody there it stays open. */
    static List<Reassignment> of(RotaState rota, Target target) {
        var holder = rota.holder(target.duty());
        if (target.onto() == null) {
            return List.of(new Reassignment(target.duty(), holder, target.to()));
        }
        var other = rota.holder(target.onto());
        return List.of(new Reassignment(target.duty(), holder, other), new Reassignment(target.onto(), other, holder));
    }

    /** Nobody holds these duties any more. */
    static List<Reassignment> clearing(RotaState rota, Collection<DutyId> duties) {
        return duties.stream().map(duty -> new Reassignment(duty, rota.holder(duty), null))
                .filter(change -> change.before() != null).toList();
    }

    /** Whether a target would change anything. */
    static boolean isMove(RotaState rota, DutyId duty, DutyId onto) {
        return !duty.equals(onto) && !Objects.equals(rota.holder(duty), rota.holder(onto));
    }

    /** In a sentence: who swaps with whom, who goes where, who takes what. */
    static String spoken(RotaState rota, Target target, MonthBoard board, Say say) {
        var duty = rota.duties().get(target.duty());
        var holder = board.name(rota.holder(target.duty()));
        if (target.onto() == null) {
            return say.text("planning.carry.given", board.name(target.to()), board.brief(duty), holder);
        }
        var onto = rota.duties().get(target.onto());
        PractitionerId other = rota.holder(target.onto());
        return other == null ? say.text("planning.carry.moved", holder, board.brief(duty), board.brief(onto))
                : say.text("planning.carry.swapped", holder, board.brief(duty), board.name(other), board.brief(onto));
    }

    /** A text in the reader's language. */
    @FunctionalInterface
    interface Say {
        String text(String key, Object... arguments);
    }
}
