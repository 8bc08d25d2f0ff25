package fr.vigie.territory;

/** Why a line is paid for, and by whom. */
public enum Funding {
    /** Recognised by the ARS for the permanence des soins (CSP R.6111-41): paid by the FIR. */
    PDSES,
    /** Continuity of care alone: paid by the establishment's activity. */
    CONTINUITE,
    /** By the cooperation contract of a plateau d'imagerie médicale mutualisé (CSP L.6122-15). */
    CONTRAT_PIMM,
    /** Bought from an outside provider. */
    EXTERNALISEE
}
