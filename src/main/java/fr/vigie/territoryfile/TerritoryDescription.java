package fr.vigie.territoryfile;

import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.TerritoryView;
import java.util.List;

/**
 * A territory and its practitioners as their files describe them: free of faults, not yet imported.
 *
 * @param practitioners each of this territory
 */
public record TerritoryDescription(TerritoryView territory, List<PractitionerView> practitioners) {

    public TerritoryDescription {
        practitioners = List.copyOf(practitioners);
    }
}
