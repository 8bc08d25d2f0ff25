package fr.vigie.practitioner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Release from duties (arrêté du 30 avril 2003, art. 10). Dates and scope only: never why, which would tell of health,
 * age or pregnancy.
 *
 * @param id unique to its practitioner
 * @param to last day; null until it is lifted
 */
public record Dispensation(String id, Scope scope, LocalDate from, @Nullable LocalDate to) {

    /** From what. */
    public enum Scope { TOUT, NUITS, SUR_PLACE, WEEK_ENDS }

    public Dispensation {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A dispensation ends after it begins, not " + from + " to " + to);
        }
    }

    Dispensation until(LocalDate lastDay) {
        return new Dispensation(id, scope, from, lastDay);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
