package fr.vigie.practitioner;

import fr.vigie.territory.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session (vacation) of the day programme, every week, that a duty the night before would empty.
 *
 * @param id unique to its practitioner
 * @param from local time, before {@code to}
 * @param weight from 1 on: how much its loss costs
 * @param validTo last day; null while it is not known
 */
public record WeeklySession(String id, SiteId site, DayOfWeek day, LocalTime from, LocalTime to, int weight,
                            LocalDate validFrom, @Nullable LocalDate validTo) {

    public WeeklySession {
        if (!from.isBefore(to) || weight < 1 || validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("A session begins before it ends and weighs 1 or more: " + id);
        }
    }

    WeeklySession until(LocalDate lastDay) {
        return new WeeklySession(id, site, day, from, to, weight, validFrom, lastDay);
    }

    /** Whether one person cannot hold both: on the same weekday, at the same hours, while both last. */
    public boolean meets(WeeklySession other) {
        return day == other.day && from.isBefore(other.to) && other.from.isBefore(to)
                && (validTo == null || !other.validFrom.isAfter(validTo)) && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    boolean heldOn(LocalDate date) {
        return date.getDayOfWeek() == day && !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
