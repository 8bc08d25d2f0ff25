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
    REMPLACANT,
    /** Self-employed: no working-time rule of the CSP. */
    LIBERAL,
    /** Not a person: an outside company of teleradiology. */
    PRESTATAIRE;

    /** Whether the weekly 48 h and the daily rest of the CSP bind (R.6152-27 and its like). */
    public boolean isUnderWorkingTimeLaw() {
        return this != LIBERAL && this != PRESTATAIRE;
    }
}
