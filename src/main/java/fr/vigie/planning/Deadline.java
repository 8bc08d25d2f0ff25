package fr.vigie.planning;

import java.time.LocalDate;

/**
 * By when a month's rota is to be published.
 *
 * @param day the last day to publish it
 * @param daysLeft from today; 0 on that day, below when it is past
 */
public record Deadline(LocalDate day, int daysLeft) {
}
