package fr.vigie.rota;

import fr.vigie.access.Spoken;
import fr.vigie.practitioner.PractitionerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a change would break. One judge for a change by hand, an exchange and a proposal: the optimiser's rules. */
public interface Judge {

    /** The rules broken after the changes that were not broken before, each in words. */
    List<Breach> judge(RotaState now, List<Reassignment> changes);

    /** Every rule that is broken as the rota stands, each in words. */
    List<Breach> standing(RotaState now);

    /**
     * One broken rule.
     *
     * @param rule its id, such as {@code H-REST}
     * @param practitioner whose duties they are; null where nobody's
     * @param grounds on which the law lets this practitioner's rule be derogated from; empty where it does not
     * @param text what is broken, the rule named, for a reader
     */
    record Breach(String rule, List<DutyId> duties, PractitionerId practitioner, Set<DerogationGround> grounds, Spoken text) {

        public Breach {
            duties = List.copyOf(duties);
            grounds = Set.copyOf(grounds);
        }

        public boolean derogable() {
            return !grounds.isEmpty();
        }

        /** Several breaches in one sentence, each on a line of its own where lines are kept. */
        public static Spoken all(List<Breach> breaches) {
            return locale -> breaches.stream().map(b -> b.text().in(locale)).distinct()
                    .collect(Collectors.joining(Spoken.semicolon(locale).stripTrailing() + "\n"));
        }
    }
}
