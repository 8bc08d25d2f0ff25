package fr.vigie.access;

/** What an account is for. One account may have several. */
public enum Role {
    CHEF_DE_POLE, RADIOLOGUE, DIRECTEUR, ADMINISTRATEUR,
    /** The switchboard: sees who is on duty, and nothing else. */
    STANDARD
}
