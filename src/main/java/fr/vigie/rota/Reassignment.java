package fr.vigie.rota;

import fr.vigie.practitioner.PractitionerId;
import java.util.Objects;

/** One duty passes from one holder to another; null stands for nobody. */
public record Reassignment(DutyId duty, PractitionerId before, PractitionerId after) {

    boolean changesNothing() {
        return Objects.equals(before, after);
    }
}
