package fr.vigie.regulation;

import java.time.Duration;

/**
 * The rest after work (CSP R.6152-27: 11 consecutive hours in 24; work up to 24 h, then at once a rest as long).
 *
 * @param mode how the second sentence is read, which is contested
 * @param daily the rest after ordinary work: 11 h
 * @param equalBeyond {@code STRICT_EQUAL} alone: from which continuous work on, exclusive, rest equals work: 13 h, for
 *     13 h of work and 11 h of rest fill the day
 * @param longestWork never more in a row, nor more rest owed: 24 h
 * @param afterAstreinte planned after an astreinte, whose calls nobody knows yet; a real call is judged when it is recorded
 * @param dayBefore the day service taken to come before a night of the week; zero where the afternoon before is free
 */
public record RestRules(Mode mode, Duration daily, Duration equalBeyond, Duration longestWork, Duration afterAstreinte,
                        Duration dayBefore) {

    /** The two readings. */
    public enum Mode { STRICT_EQUAL, MIN_11 }

    /**
     * The rest owed after a block of work without a rest in it.
     *
     * @throws IllegalArgumentException for a block longer than may be worked
     */
    public Duration after(Duration continuousWork) {
        return after(continuousWork, mode);
    }

    /** The same by a reading of its own, as after a half night. */
    Duration after(Duration continuousWork, Mode reading) {
        if (continuousWork.compareTo(longestWork) > 0) {
            throw new IllegalArgumentException("Nobody works " + continuousWork + " in a row: " + longestWork + " at most");
        }
        if (continuousWork.isZero()) {
            return Duration.ZERO;
        }
        return reading == Mode.STRICT_EQUAL && continuousWork.compareTo(equalBeyond) > 0 ? continuousWork : daily;
    }
}
