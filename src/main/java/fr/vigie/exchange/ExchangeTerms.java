package fr.vigie.exchange;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaId;
import java.util.ArrayList;
import java.util.List;

/**
 * What is offered.
 *
 * @param duty the duty given away by {@code from} to {@code to}
 * @param inReturn a duty of {@code to} that {@code from} takes in return; null when nothing is asked
 */
public record ExchangeTerms(RotaId rota, DutyId duty, PractitionerId from, PractitionerId to, DutyId inReturn) {

    /** The one change of the rota that carries it out. */
    public List<Reassignment> changes() {
        var changes = new ArrayList<Reassignment>();
        changes.add(new Reassignment(duty, from, to));
        if (inReturn != null) {
            changes.add(new Reassignment(inReturn, to, from));
        }
        return changes;
    }
}
