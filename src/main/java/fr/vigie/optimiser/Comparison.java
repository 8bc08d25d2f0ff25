package fr.vigie.optimiser;

import java.util.List;
import java.util.Map;

/**
 * What a change of one or several duties does.
 *
 * @param added   violations, hard and medium, that the change brings
 * @param removed violations, hard and medium, that it ends
 * @param changes how much each rule's figure changes, by rule id, unchanged ones left out; positive is worse
 */
public record Comparison(
        Score before, Score after, List<Violation> added, List<Violation> removed, Map<String, Long> changes) {

    /** Greater is better. */
    public Score delta() {
        return after.minus(before);
    }
}
