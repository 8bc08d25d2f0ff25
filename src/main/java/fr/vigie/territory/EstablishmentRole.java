package fr.vigie.territory;

/** What an establishment is to its territory. */
public enum EstablishmentRole {
    /** The GHT's support establishment (CSP L.6132-3). */
    SUPPORT,
    /** Party to the GHT. */
    PARTIE,
    /** Partner of the plateau d'imagerie médicale mutualisé (CSP L.6122-15). */
    PARTENAIRE_PIMM,
    /** An outside company. */
    PRESTATAIRE,
    /** The university hospital to which a territory turns when it has nobody. */
    RECOURS_UNIVERSITAIRE
}
