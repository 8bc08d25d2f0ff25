package fr.vigie.planning.ui.life;

import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaChange;
import fr.vigie.rota.UndoRedo;
import fr.vigie.ui.Wordbook;
import java.util.List;

/** What may be undone and redone, and what it would do, in words. */
final class UndoWords {

    private final Wordbook words;

    UndoWords(Wordbook words) {
        this.words = words;
    }

    String undo(UndoRedo offered) {
        return offered.undo().map(step -> said("planning.undo.", step)).orElse(words.text("planning.undo.nothing"));
    }

    String redo(UndoRedo offered) {
        return offered.redo().map(step -> said("planning.redo.", step)).orElse(words.text("planning.redo.nothing"));
    }

    private String said(String key, UndoRedo.Step step) {
        return step.possible() ? words.text(key + "would", change(step.change()))
                : words.text(key + "impossible", change(step.change()), step.changedSinceBy());
    }

    private String change(RotaChange change) {
        if (!change.holders().isEmpty()) {
            return change.holders().size() == 1 ? holder(change.holders().getFirst())
                    : words.text("planning.change.holders", change.holders().size());
        }
        return change.pinned().isEmpty() ? pins("unpinned", change.unpinned()) : pins("pinned", change.pinned());
    }

    private String holder(Reassignment change) {
        return words.text(change.after() == null ? "planning.change.open" : "planning.change.holder", words.duty(change.duty()),
                words.practitioner(change.after()));
    }

    private String pins(String what, List<DutyId> duties) {
        return duties.size() == 1 ? words.text("planning.change." + what, words.duty(duties.getFirst()))
                : words.text("planning.change." + what + ".many", duties.size());
    }
}
