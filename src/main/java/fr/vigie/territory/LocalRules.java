package fr.vigie.territory;

import java.time.LocalDate;
import java.util.Map;

/**
 * A territory's own rules on top of the law's, from a day on: its weights and points, its stricter limits.
 *
 * @param from first day of a duty that they weigh
 * @param values by the parameter's place in a rule pack, such as {@code poids.voeu}; see the room {@code regulation}
 */
public record LocalRules(LocalDate from, Map<String, Integer> values) {

    public LocalRules {
        values = Map.copyOf(values);
    }
}
