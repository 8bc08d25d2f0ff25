package fr.vigie.rota;

import fr.vigie.access.Command.Origin;
import java.time.Instant;

/**
 * A version of a rota that was published.
 *
 * @param number from 1 on
 * @param amendment whether it changed a version published before; the first never does
 * @param author how who made it was called then: of a publication, the director whose approval was the last awaited
 * @param reason in the author's words; empty for a publication
 * @param cause what led to it, such as {@code exchange/<id>}; may be empty
 */
public record RotaVersion(int number, boolean amendment, Instant at, String author, String reason, Origin origin, String cause) {
}
