package fr.vigie.optimiser;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer to a problem.
 *
 * @param assignments the holder of every duty that is not context, by duty; null: open
 * @param breakdown   each rule's figure, at least 0, by the rule's id ({@code "S-FAIR"})
 */
public record Solution(Map<String, String> assignments, Score score, Map<String, Long> breakdown) {

    public Solution {
        assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
        breakdown = Collections.unmodifiableMap(new LinkedHashMap<>(breakdown));
    }
}
