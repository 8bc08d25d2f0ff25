package fr.vigie.regulation;

import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A territory gives a parameter a value of its own from a day on, or goes back to the law's.
 *
 * @param place of the parameter in a rule pack
 * @param value null to go back to the law's
 */
public record OwnRuleChange(String place, @Nullable Integer value, LocalDate from) {

    /**
     * The territory's rules that it changes, in order: those of the day, and after them those that had only gone on with what
     * stood before; none when it changes nothing.
     */
    public List<LocalRules> on(TerritoryView territory) {
        LocalRules standing = territory.localRulesOn(from);
        Map<String, Integer> before = standing == null ? Map.of() : standing.values();
        Integer was = before.get(place);
        if (Objects.equals(was, value)) {
            return List.of();
        }
        List<LocalRules> changed = new ArrayList<>(List.of(new LocalRules(from, with(before))));
        for (LocalRules later : territory.localRules()) {
            if (later.from().isAfter(from)) {
                if (!Objects.equals(later.values().get(place), was)) {
                    break;
                }
                changed.add(new LocalRules(later.from(), with(later.values())));
            }
        }
        return List.copyOf(changed);
    }

    private Map<String, Integer> with(Map<String, Integer> values) {
        Map<String, Integer> changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(place);
        } else {
            changed.put(place, value);
        }
        return changed;
    }
}
