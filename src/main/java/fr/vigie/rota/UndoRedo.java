package fr.vigie.rota;

import java.util.Optional;

/**
 * What somebody may undo and make anew on a rota.
 *
 * @param undo their own last change, taken back; empty when there is none
 * @param redo the change that they undid last, made anew; empty when there is none, or they changed something since
 */
public record UndoRedo(Optional<Step> undo, Optional<Step> redo) {

    /** For somebody who changed nothing. */
    public static final UndoRedo NOTHING = new UndoRedo(Optional.empty(), Optional.empty());

    /**
     * The same, once it is known what may be done by now: a change made since is offered, and none that lies further back than
     * the one offered, so that what is asked for twice is done once.
     */
    public UndoRedo since(UndoRedo now) {
        return new UndoRedo(later(now.undo, undo, 1), later(now.redo, redo, -1));
    }

    /** @param sign -1 where the lower number is the later: what was undone last was done first */
    private static Optional<Step> later(Optional<Step> now, Optional<Step> offered, int sign) {
        return now.filter(step -> offered.isEmpty() || sign * Long.compare(step.change.number(), offered.get().change.number()) >= 0)
                .or(() -> offered);
    }

    /**
     * @param change what would be done; its number is that of the change to undo or to redo
     * @param changedSinceBy the name of who has changed one of its duties since, and so stands in the way; null when nobody
     */
    public record Step(RotaChange change, String changedSinceBy) {

        public boolean possible() {
            return changedSinceBy == null;
        }
    }
}
