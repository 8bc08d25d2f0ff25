package fr.vigie.optimiser;

import java.time.Duration;
import java.util.Map;

/**
 * How a solve stands.
 *
 * @param openDuties  duties that the best answer so far leaves open
 * @param score       of the best answer so far
 * @param assignments the best answer so far; null: open
 */
public record Progress(
        Duration elapsed, Duration limit, int openDuties, Score score, Map<String, String> assignments) {

    /** What is left of the limit, never negative. */
    public Duration left() {
        Duration left = limit.minus(elapsed);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
