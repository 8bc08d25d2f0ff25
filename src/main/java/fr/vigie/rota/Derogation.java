package fr.vigie.rota;

import fr.vigie.practitioner.PractitionerId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A rule broken knowingly.
 *
 * @param rule its id, such as {@code H-CAP}
 * @param duties that together break it
 * @param practitioner whose duties they are; null where nobody's
 * @param ground null for one taken before grounds were recorded
 * @param reason in the author's words, never of health; empty for one taken before grounds were recorded
 */
public record Derogation(String rule, List<DutyId> duties, PractitionerId practitioner, DerogationGround ground, String reason) {

    /** Whether it was taken for this, or for more. */
    public boolean covers(String otherRule, PractitionerId other, List<DutyId> otherDuties) {
        return rule.equals(otherRule) && Objects.equals(practitioner, other) && Set.copyOf(duties).containsAll(otherDuties);
    }

    boolean covers(Judge.Breach breach) {
        return covers(breach.rule(), breach.practitioner(), breach.duties());
    }
}
