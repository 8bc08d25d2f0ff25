package fr.vigie.rota;

import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.PractitionerId;
import java.time.Instant;
import java.util.List;

/**
 * A duty whose holder is not the same at two moments of a rota's past.
 *
 * @param before null: nobody
 * @param after null: nobody
 * @param touches every change between the two, the oldest first
 */
public record DutyDifference(DutyId duty, PractitionerId before, PractitionerId after, List<Touch> touches) {

    /**
     * Who changed it, when and why.
     *
     * @param author how they were called then
     * @param reason in the author's words; may be empty
     */
    public record Touch(String author, Instant at, String reason, Origin origin) {
    }
}
