package fr.vigie.practitioner;

import fr.vigie.calendar.Period;

/** A session of the day programme on its date. */
public record PlannedSession(Period period, int weight) {
}
