package fr.vigie.rota;

/** Where a rota stands in its life. */
public enum RotaStatus {
    DRAFT, SUBMITTED, PUBLISHED
}
