package fr.vigie.rota;

import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.TerritoryId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What a rota takes from its territory. */
interface RotaFrame {

    /** What begins later may still change. */
    Instant now();

    ZoneId zone(TerritoryId territory);

    /** The duties of a month, from the lines' slot patterns and the French calendar, in the order of the board. */
    List<Duty> duties(TerritoryId territory, YearMonth month);

    /**
     * The establishments whose director approves this rota: of those that approve at all, those whose people take part or
     * whose sites are answered for.
     */
    Set<EstablishmentId> approvers(RotaState rota);
}
