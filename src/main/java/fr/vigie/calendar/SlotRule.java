package fr.vigie.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * One slot of a pattern, on some kinds of day.
 *
 * @param code short and stable, such as {@code nuit}: part of a duty's identity
 * @param label as it is shown
 * @param on the kinds of day on which it begins; at least one
 * @param from local time
 * @param to local time, of the next day when it is not after {@code from}
 */
public record SlotRule(String code, String label, Set<DayKind> on, LocalTime from, LocalTime to) {

    private static final Duration WHOLE_NIGHT = Duration.ofHours(10);
    private static final Duration WHOLE_DAY = Duration.ofHours(6);

    public SlotRule {
        if (code.isBlank() || on.isEmpty()) {
            throw new IllegalArgumentException("A slot rule has a code and a kind of day, not " + code + " on " + on);
        }
        on = Set.copyOf(EnumSet.copyOf(on));
    }

    /** By the clock on the wall, whatever the night's change of it. */
    public Duration length() {
        Duration length = Duration.between(from, to);
        return length.isPositive() ? length : length.plusDays(1);
    }

    /** A demi-garde, a demi-astreinte: less than 10 h of a night, less than 6 h of a day. */
    boolean isHalf(SlotCategory category) {
        return switch (category) {
            // a Saturday afternoon is one half-day in law, and is weighed as such already
            case SATURDAY_AFTERNOON -> false;
            case WEEKDAY_DAY, SUNDAY_OR_HOLIDAY_DAY -> length().compareTo(WHOLE_DAY) < 0;
            case NIGHT, FRIDAY_NIGHT, SATURDAY_NIGHT, SUNDAY_NIGHT, HOLIDAY_NIGHT -> length().compareTo(WHOLE_NIGHT) < 0;
        };
    }

    LocalDateTime startOn(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime endOn(LocalDate day) {
        return startOn(day).plus(length());
    }
}
