package fr.vigie.rota;

import fr.vigie.access.Spoken;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a change would break. One judge for a change by hand, an exchange and a proposal: the optimiser's rules. */
public interface Judge {

    /** The rules broken after the changes that were not broken before, each in words. */
    List<Breach> judge(RotaState now, List<Reassignment> changes);

    /**
     * One broken rule.
     *
     * @param rule its id, such as {@code H-REST}
     * @param text what is broken, for a reader
     */
    record Breach(String rule, List<DutyId> duties, Spoken text) {

        /** Several breaches in one sentence, each with its rule's id. */
        public static Spoken all(List<Breach> breaches) {
            return locale -> breaches.stream().map(b -> b.rule() + " : " + b.text().in(locale))
                    .collect(Collectors.joining(" ; "));
        }
    }
}
