package fr.vigie.journal;

import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.TerritoryId;
import java.time.Instant;
import java.util.Set;

/**
 * Which entries are wanted. Null or empty leaves out a condition, except for the territories.
 *
 * @param territories whose events may be seen; none of them: no entry
 * @param text part of the author's name or account, of a reason or of a word
 * @param rota its own events and those of the exchanges about it
 * @param practitioner who is named anywhere in the event, or in the offer that an exchange began with
 * @param from first instant
 * @param to instant after the last
 * @param upTo the index of the last entry to be counted in: what is written later does not shift the pages of a reader
 */
public record Filter(Set<TerritoryId> territories, String text, Origin origin, RotaId rota, PractitionerId practitioner,
                     Instant from, Instant to, Long upTo) {

    public Filter {
        territories = Set.copyOf(territories);
    }

    public Filter(Set<TerritoryId> territories, String text, Origin origin, RotaId rota, PractitionerId practitioner,
            Instant from, Instant to) {
        this(territories, text, origin, rota, practitioner, from, to, null);
    }

    /** Everything that happened in these territories. */
    public static Filter all(Set<TerritoryId> territories) {
        return new Filter(territories, "", null, null, null, null, null);
    }

    public Filter upTo(long index) {
        return new Filter(territories, text, origin, rota, practitioner, from, to, index);
    }

    /** Whether something but the territories is asked for. */
    public boolean isNarrowed() {
        return !equals(all(territories));
    }
}
