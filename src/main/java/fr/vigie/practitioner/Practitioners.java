package fr.vigie.practitioner;

import fr.vigie.territory.TerritoryId;
import java.util.List;
import java.util.Optional;

/** The practitioners as the projection knows them: a change shows a moment after its command. */
public interface Practitioners {

    /** Of a territory, by last name and first name. */
    List<PractitionerView> of(TerritoryId territory);

    Optional<PractitionerView> byId(PractitionerId id);
}
