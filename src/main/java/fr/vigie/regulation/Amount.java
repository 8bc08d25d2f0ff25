package fr.vigie.regulation;

import java.util.Locale;

/** What is paid, as it is named in a rule pack's {@code montants}. */
public enum Amount {
    PH_NUIT, PH_DEMI_NUIT_OU_SAMEDI, PH_TTA, PH_DEMI_TTA,
    HU_GARDE, HU_DEMI_GARDE, HU_SAMEDI,
    ASTREINTE_MIN, ASTREINTE_MAX,
    INTERNE_NUIT_SEMAINE, INTERNE_NUIT_WEEK_END,
    LIBERAL_GARDE, LIBERAL_GARDE_DEBUT_DE_NUIT, LIBERAL_GARDE_NUIT_PROFONDE,
    LIBERAL_ASTREINTE, LIBERAL_ASTREINTE_DEBUT_DE_NUIT, LIBERAL_ASTREINTE_NUIT_PROFONDE,
    PST_SEMAINE, PST_SAMEDI, PST_DIMANCHE_OU_FERIE,
    INTERIM_PLAFOND_24H;

    /** Such as {@code ph-nuit}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
