package fr.vigie.rota;

/** On what ground a rule is derogated from (arrêté du 30 avril 2003, art. 10). */
public enum DerogationGround {
    /** The practitioner volunteers. */
    CONSENT,
    /** Nécessité impérieuse, exceptionally. */
    IMPERATIVE_NEED
}
