package fr.vigie.planning;

/** To whom a department turns for a duty that is open, in this order. */
public enum Recourse {
    /** Those with a post at the site. */
    SUR_PLACE,
    /** The other radiologists of the territory. */
    TERRITOIRE,
    /** The territory's own reading at a distance. */
    TELERADIOLOGIE,
    /** The university hospital. */
    RECOURS_UNIVERSITAIRE,
    /** An outside provider, last. */
    PRESTATAIRE
}
