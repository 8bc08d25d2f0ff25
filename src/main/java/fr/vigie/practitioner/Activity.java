package fr.vigie.practitioner;

/** Whether somebody works in their territory on a day. */
public enum Activity {
    /** A post begins later. */
    TO_COME,
    /** With a post or a convention; an outside company, as long as it reads at a distance. */
    ACTIVE,
    /** And no post begins later. */
    OVER
}
