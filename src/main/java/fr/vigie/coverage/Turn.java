package fr.vigie.coverage;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.PractitionerId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time of one line without a change of hands.
 *
 * @param holder of a turn that is held, otherwise null
 */
public record Turn(Period period, Answer answer, @Nullable PractitionerId holder) {

    /** Who answers. */
    public enum Answer {
        /** The holder. */
        HELD,
        /** Nobody: the rota in force has no holder. */
        OPEN,
        /** Nobody can say: no rota is in force for these hours. */
        UNKNOWN
    }

    boolean goesOnWith(Turn next) {
        return period.end().equals(next.period.start()) && answer == next.answer
                && Objects.equals(holder, next.holder);
    }

    Turn with(Turn next) {
        return new Turn(new Period(period.start(), next.period.end()), answer, holder);
    }
}
