package fr.vigie.practitioner;

import fr.vigie.territory.TerritoryId;
import java.util.List;
import java.util.Optional;

/** The practitioners as the projection knows them: a change shows a moment after its command. */
public interface Practitioners {

    /** The topic of {@link fr.vigie.store.Live} on which a change of anybody in a territory is announced. */
    static String topic(TerritoryId territory) {
        return "practitioners/" + territory;
    }

    /** Of a territory, by last name and first name. */
    List<PractitionerView> of(TerritoryId territory);

    Optional<PractitionerView> byId(PractitionerId id);
}
