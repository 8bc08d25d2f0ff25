package fr.vigie.practitioner;

import fr.vigie.territory.DutyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The caps that follow from somebody's status under the rules of a day, consents apart. Planning answers. */
public interface RegimeLimits {

    /** In the order of the rule pack; empty for those bound by contract alone, and before the first rule pack. */
    List<Limit> of(PractitionerView who, LocalDate day);

    /**
     * A cap.
     *
     * @param counter that it counts, such as {@code nights}
     * @param kinds of duty that it counts
     * @param over what it counts
     * @param max in each
     */
    record Limit(String counter, Set<DutyKind> kinds, Consent.Over over, int max) {

        public Limit {
            kinds = Set.copyOf(kinds);
        }

        /** Whether a consent is about this cap. */
        public boolean isOf(Consent consent) {
            return consent.counter().equals(counter) && consent.kinds().equals(kinds) && consent.over() == over;
        }
    }
}
