package fr.vigie.optimiser;

import java.util.List;
import java.util.Map;

/**
 * What an assignment is worth, and why.
 *
 * @param breakdown  each rule's figure, at least 0, by rule id, every rule named
 * @param violations every broken hard rule, then every uncovered duty and need
 */
public record Analysis(Score score, Map<String, Long> breakdown, List<Violation> violations) {}
