package fr.vigie.territory;

/**
 * A legal entity of a territory.
 *
 * @param finess legal FINESS number, its key right
 * @param approves whether a director of it approves the rotas of the territory
 */
public record Establishment(EstablishmentId id, String name, String finess, Sector sector, EstablishmentRole role,
                            boolean approves) {

    public Establishment {
        if (!Finess.isValid(finess)) {
            throw new IllegalArgumentException("A FINESS number is nine digits with their key, not " + finess);
        }
    }
}
