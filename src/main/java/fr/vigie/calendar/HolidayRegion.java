package fr.vigie.calendar;

/** The places of France whose public holidays differ. */
public enum HolidayRegion {
    METROPOLE,
    /** Bas-Rhin, Haut-Rhin, Moselle: Good Friday and 26 December more (code du travail L.3134-13). */
    ALSACE_MOSELLE,
    GUADELOUPE, GUYANE, MARTINIQUE, LA_REUNION, MAYOTTE, SAINT_BARTHELEMY, SAINT_MARTIN
}
