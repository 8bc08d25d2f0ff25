package fr.vigie.regulation;

import fr.vigie.territory.DutyKind;
import java.util.Set;

/** Two duties of these kinds had better begin so many days apart. */
public record Spacing(Set<DutyKind> kinds, int days) {

    public Spacing {
        kinds = Set.copyOf(kinds);
    }
}
