package fr.vigie.journal.ui;

import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaId;
import java.util.List;

/**
 * An event in words.
 *
 * @param text the whole of it
 * @param changes of a rota, when there are more than the text can name; otherwise empty
 * @param duties that are concerned and keep their holders, when there are more than the text can name; otherwise empty
 * @param rota the month it is about; null when it is about none
 */
record Sentence(String text, List<Reassignment> changes, List<DutyId> duties, RotaId rota) {

    static Sentence of(String text) {
        return new Sentence(text, List.of(), List.of(), null);
    }

    static Sentence about(RotaId rota, String text) {
        return new Sentence(text, List.of(), List.of(), rota);
    }

    /** Whether it leaves something to be unfolded. */
    boolean isFolded() {
        return !changes.isEmpty() || !duties.isEmpty();
    }
}
