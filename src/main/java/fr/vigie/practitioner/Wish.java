package fr.vigie.practitioner;

import fr.vigie.calendar.Period;

/**
 * A wish about duties that meet a period.
 *
 * @param id unique to its practitioner
 * @param strength 1 (rather) to 3 (very much)
 */
public record Wish(String id, Period period, Kind kind, int strength) {

    /** Which way. */
    public enum Kind { AVOID, PREFER }

    public static final int STRONGEST = 3;

    public Wish {
        if (strength < 1 || strength > STRONGEST) {
            throw new IllegalArgumentException("A wish has a strength of 1 to " + STRONGEST + ", not " + strength);
        }
    }
}
