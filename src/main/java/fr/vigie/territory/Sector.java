package fr.vigie.territory;

/** Whose practitioners these are: a line may be open to some sectors only. */
public enum Sector {
    /** Public hospital staff. */
    PUBLIC,
    /** Staff of a private non-profit establishment (ESPIC). */
    PRIVE_NON_LUCRATIF,
    /** Self-employed radiologists, of a PIMM partner for instance. */
    LIBERAL,
    /** An outside company of teleradiology. */
    PRESTATAIRE
}
