package fr.vigie.planning.ui;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoardModel.Target;
import java.util.Collection;
import java.util.List;

/** What is done by hand on a board, as changes of its rota. */
final class Moves {

    private Moves() {
    }

    /**
     * The name goes to the target; whoever held that takes its place, and with nobody there it stays open. What is taken
     * for held is what the reader saw.
     */
    static List<Reassignment> of(Target target) {
        if (target.onto() == null) {
            return List.of(new Reassignment(target.duty(), target.holder(), target.to()));
        }
        return List.of(new Reassignment(target.duty(), target.holder(), target.other()),
                new Reassignment(target.onto(), target.other(), target.holder()));
    }

    /** Nobody holds these duties any more. */
    static List<Reassignment> clearing(RotaState rota, Collection<DutyId> duties) {
        return duties.stream().map(duty -> new Reassignment(duty, rota.holder(duty), null))
                .filter(change -> change.before() != null).toList();
    }

    /** One person holds all these duties. */
    static List<Reassignment> giving(RotaState rota, Collection<DutyId> duties, PractitionerId person) {
        return duties.stream().map(duty -> new Reassignment(duty, rota.holder(duty), person))
                .filter(change -> !person.equals(change.before())).toList();
    }

    /** A name that goes from one duty of a rota onto another. */
    static Target onto(RotaState rota, DutyId duty, DutyId onto) {
        return new Target(duty, rota.holder(duty), onto, rota.holder(onto), null);
    }

    /** A name that gives its duty to a person. */
    static Target to(RotaState rota, DutyId duty, PractitionerId person) {
        return new Target(duty, rota.holder(duty), null, null, person);
    }

    /** In a sentence: who swaps with whom, who goes where, who takes what. */
    static String spoken(RotaState rota, Target target, MonthBoard board, Say say) {
        var day = board.brief(rota.duties().get(target.duty()));
        var holder = board.name(target.holder());
        if (target.onto() == null) {
            return say.text("planning.carry.given", board.name(target.to()), day, holder);
        }
        var onto = board.brief(rota.duties().get(target.onto()));
        return target.other() == null ? say.text("planning.carry.moved", holder, day, onto)
                : say.text("planning.carry.swapped", holder, day, board.name(target.other()), onto);
    }

    /** A text in the reader's language. */
    @FunctionalInterface
    interface Say {
        String text(String key, Object... arguments);
    }
}
