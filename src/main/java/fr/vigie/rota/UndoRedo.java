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
     * @param change what would be done; its number is that of the change to undo or to redo
     * @param changedSinceBy the name of who has changed one of its duties since, and so stands in the way; null when nobody
     */
    public record Step(RotaChange change, String changedSinceBy) {

        public boolean possible() {
            return changedSinceBy == null;
        }
    }
}
