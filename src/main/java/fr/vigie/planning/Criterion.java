package fr.vigie.planning;

/** What two rotas of one month are told apart by, the gravest first. Each is a number that had better be small. */
public enum Criterion {
    /** Duties that nobody holds and that are not over. */
    OPEN,
    /** Rules broken that may not be. */
    BROKEN,
    /** People with a wish that is not kept. */
    WISHES,
    /** Week-ends in a row, by person. */
    WEEKENDS,
    /** Pairs of duties of one person that are too near. */
    SPACING,
    /** Points that are held beyond somebody's fair share, all people together. */
    FAIRNESS,
    /** Hours held by an outside provider. */
    EXTERNAL,
    /** Hours of teleradiology alone above what is agreed upon. */
    TELE,
    /** Day sessions lost. */
    SESSIONS,
    /** Minutes on the road. */
    TRAVEL,
    /** Duties taken from whoever holds them; one that nobody held disturbs nobody. */
    CHANGES
}
