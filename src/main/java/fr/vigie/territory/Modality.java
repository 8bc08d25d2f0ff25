package fr.vigie.territory;

/** What a site can do. */
public enum Modality {
    SCANNER, IRM, RADIOGRAPHIE, ECHOGRAPHIE, INTERVENTIONNEL;

    /** Whether an examination can be read without a radiologist beside the patient. */
    public boolean isReadRemotely() {
        return this == SCANNER || this == IRM || this == RADIOGRAPHIE;
    }
}
