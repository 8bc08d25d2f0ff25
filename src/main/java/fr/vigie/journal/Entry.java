package fr.vigie.journal;

import fr.vigie.access.Command.Origin;
import java.time.Instant;

/**
 * One event of the history, as it was stored.
 *
 * @param index its place among all events
 * @param aggregate whose event it is: a rota's, an exchange's, a practitioner's, a territory's name
 * @param author the account; {@code vigie} for the system itself
 * @param authorName how that person was called then
 * @param reason in the author's words; may be empty
 * @param cause what led to it, such as {@code exchange/<id>}; may be empty
 * @param event the event itself, or {@link Unreadable} when this version does not know its type
 */
public record Entry(long index, Instant at, String aggregate, String author, String authorName, String reason,
                    Origin origin, String cause, Object event) {

    /**
     * An event whose type or shape this version does not know.
     *
     * @param type its simple name, such as {@code RotaClosed}
     * @param payload as JSON
     */
    public record Unreadable(String type, String payload) {
    }
}
