package fr.vigie.optimiser;

import java.util.List;
import java.util.Map;

/**
 * What would happen if a duty went to this person.
 *
 * @param practitioner null: leave it open
 * @param feasible     it adds no hard violation
 * @param delta        score afterwards less score now; greater is better
 * @param added        hard violations that this choice would add
 * @param removed      hard violations that this choice would end
 * @param changes      how much each medium and soft rule's figure would change, by rule id, unchanged ones left out;
 *                     positive is worse
 */
public record Candidate(
        String practitioner,
        boolean feasible,
        Score delta,
        List<Violation> added,
        List<Violation> removed,
        Map<String, Long> changes) {}
