package fr.vigie.practitioner;

/** Under what status a practitioner works (CSP R.6152-1 and after). It settles whose working-time rules apply. */
public enum PractitionerStatus {
    PH,
    PH_TEMPS_PARTIEL,
    CONTRACTUEL,
    ASSISTANT,
    /** Assistant spécialiste à temps partagé between two hospitals. */
    ASSISTANT_PARTAGE,
    ATTACHE,
    /** Personnel enseignant et hospitalier: PU-PH, MCU-PH, CCA, AHU. */
    HU,
    /** May not replace a senior (CSP R.6152-908). */
    ASSOCIE,
    /** As an intern unless authorised for senior duty. */
    DOCTEUR_JUNIOR,
    /** In training; another's duty is paired with a senior's (CSP R.6153-2). */
    INTERNE,
    /** Faisant fonction d'interne. */
    FFI,
    REMPLACANT,
    /** By an agency. */
    INTERIMAIRE,
    /** Self-employed: no working-time rule of the CSP. */
    LIBERAL,
    /** Not a person: an outside company of teleradiology. */
    PRESTATAIRE;

    /** Whether the weekly 48 h and the daily rest of the CSP bind (R.6152-27 and its like). */
    public boolean isUnderWorkingTimeLaw() {
        return this != LIBERAL && this != PRESTATAIRE;
    }

    /** Whose limits of participation bind them. */
    public Regime regime() {
        return switch (this) {
            case HU -> Regime.HU;
            case ASSOCIE -> Regime.ASSOCIE;
            // CSP R.6153-1-5: a docteur junior takes part in the interns' duty
            case INTERNE, FFI, DOCTEUR_JUNIOR -> Regime.INTERNE;
            case LIBERAL, PRESTATAIRE -> Regime.CONTRAT;
            default -> Regime.PRATICIEN;
        };
    }

    /** The groups of the arrêté du 30 avril 2003 (art. 10), the interns' (arrêté du 10 septembre 2002), and who is in none. */
    public enum Regime {
        PRATICIEN, HU, ASSOCIE, INTERNE,
        /** Bound by contract alone. */
        CONTRAT
    }
}
