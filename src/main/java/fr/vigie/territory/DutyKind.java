package fr.vigie.territory;

/** How a line is held. Statutory nouns of the arrêté du 30 avril 2003. */
public enum DutyKind {
    /** On site; all of it is working time. */
    GARDE,
    /** On call from home or any place the practitioner chooses. */
    ASTREINTE,
    /** Reading at a distance, for one or several sites. */
    TELERADIOLOGIE
}
