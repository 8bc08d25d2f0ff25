package fr.vigie.regulation;

import java.time.Duration;

/**
 * Rests that are judged once the facts are known, and readings that are contested.
 *
 * @param afterCallOut from the end of the last call-out (CSP R.6152-27): 11 h
 * @param interns after each garde and last call-out, a total interruption: 11 h
 * @param afterHalfGarde how the rest after a demi-garde is read
 * @param weekly in a row: 35 h (directive 2003/88, art. 5); no text of the CSP says so of practitioners
 * @param weeklyWindowDays over which two of them are had
 * @param remoteReadingIsWork whether reading from home during an astreinte is work, and breaks the rest
 * @param remoteReadingFrom from how long on
 */
public record RestParticulars(Duration afterCallOut, Duration interns, RestRules.Mode afterHalfGarde, Duration weekly,
                              int weeklyWindowDays, boolean remoteReadingIsWork, Duration remoteReadingFrom) {
}
