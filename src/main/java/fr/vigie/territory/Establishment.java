package fr.vigie.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity of a territory.
 *
 * @param finess legal FINESS number, its key right
 * @param approves whether a director of it approves the rotas of the territory
 * @param lastDay on which it is one of the territory; null while no end is foreseen
 */
public record Establishment(EstablishmentId id, String name, String finess, Sector sector, EstablishmentRole role,
                            boolean approves, @Nullable LocalDate lastDay) {

    /** Of which no end is foreseen. */
    public Establishment(EstablishmentId id, String name, String finess, Sector sector, EstablishmentRole role, boolean approves) {
        this(id, name, finess, sector, role, approves, null);
    }

    public Establishment {
        if (!Finess.isValid(finess)) {
            throw new IllegalArgumentException("A FINESS number is nine digits with their key, not " + finess);
        }
    }

    /** Whether it is one of the territory on a day. */
    public boolean openOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /** The same, with its last day. */
    public Establishment until(@Nullable LocalDate last) {
        return new Establishment(id, name, finess, sector, role, approves, last);
    }
}
