package fr.vigie.practitioner;

import fr.vigie.territory.DutyKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Volunteering beyond a cap (arrêté du 30 avril 2003, art. 10): in writing, and taken back when one likes.
 *
 * @param id unique to its practitioner
 * @param counter that the cap counts, such as {@code nights}
 * @param kinds of duty that the cap counts; never empty
 * @param over the cap's window
 * @param max how far, instead of what the rules say
 * @param signedOn the day of the writing
 * @param from first day of a duty beyond the cap
 * @param to last day; null until it is revoked
 */
public record Consent(String id, String counter, Set<DutyKind> kinds, Over over, int max, LocalDate signedOn, LocalDate from,
                      @Nullable LocalDate to) {

    /** Over what a cap counts. */
    public enum Over { WEEK, MONTH }

    public Consent {
        if (id.isBlank() || counter.isBlank() || kinds.isEmpty() || max < 1 || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A consent names its cap, how far, and ends after it begins: " + id);
        }
        kinds = Set.copyOf(kinds);
    }

    /** Whether it holds on every day of a stretch, both ends included. */
    public boolean holdsThroughout(LocalDate first, LocalDate last) {
        return !from.isAfter(first) && (to == null || !to.isBefore(last));
    }

    Consent until(LocalDate lastDay) {
        return new Consent(id, counter, kinds, over, max, signedOn, from, lastDay);
    }
}
