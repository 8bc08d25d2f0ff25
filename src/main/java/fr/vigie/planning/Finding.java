package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Derogation;
import fr.vigie.rota.DutyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a rota breaks as it stands.
 *
 * @param rule its id, such as {@code H-REST}
 * @param name the rule's name for a reader
 * @param law its source in the law, or what else it rests on; empty where it needs none
 * @param text what is broken, in words
 * @param duties those concerned, in time
 * @param practitioner whose duties they are; null where a pinned duty is open
 * @param derogation the one by which it was broken knowingly; null where none was taken
 */
public record Finding(String rule, String name, String law, String text, List<DutyId> duties,
                      @Nullable PractitionerId practitioner, @Nullable Derogation derogation) {

    public Finding {
        duties = List.copyOf(duties);
    }
}
