package fr.vigie.optimiser;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to find holders for duties that have lost theirs.
 *
 * @param changes    the new holder of each duty that changes hands, in time; null: it stays open
 * @param disturbed  everybody who is given a duty or loses one, by id, whoever merely loses the duties to be filled left out
 * @param comparison what it does to the rota as it stood, the duties with those who held them then
 */
public record Repair(Map<String, String> changes, List<String> disturbed, Comparison comparison) {

    public Repair {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        disturbed = List.copyOf(disturbed);
    }

    /** Hard violations that it brings; empty for a repair that breaks nothing. */
    public List<Violation> broken() {
        return comparison.added().stream()
                .filter(violation -> Rule.of(violation.rule()).level() == Rule.Level.HARD).toList();
    }
}
