package fr.vigie.territory;

import java.util.List;
import java.util.Optional;

/** The territories as the projection knows them: a change shows a moment after its command. */
public interface Territories {

    Optional<TerritoryView> find(TerritoryId id);

    /** By name. */
    List<TerritoryView> all();

    /** The topic of {@link fr.vigie.store.Live} on which a change of this territory is announced. */
    static String topic(TerritoryId id) {
        return "territory/" + id;
    }
}
