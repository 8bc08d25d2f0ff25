package fr.vigie.practitioner;

import java.time.LocalDate;

/**
 * Days away, both included. Never why: that is no business of a rota.
 *
 * @param id unique to its practitioner
 */
public record Leave(String id, LocalDate from, LocalDate to) {

    public Leave {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A leave ends after it begins, not " + from + " to " + to);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
