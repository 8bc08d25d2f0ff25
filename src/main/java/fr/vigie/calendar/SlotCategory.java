package fr.vigie.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a slot weighs by the day on which it falls; a rule pack gives each its points. A night is that of the day on
 * which it begins, so the hours from midnight are the night of the day before.
 */
public enum SlotCategory {
    /** By day, Monday to Saturday morning. */
    WEEKDAY_DAY,
    /** A night of Monday, Tuesday, Wednesday or Thursday. */
    NIGHT,
    FRIDAY_NIGHT,
    SATURDAY_AFTERNOON,
    SATURDAY_NIGHT,
    SUNDAY_OR_HOLIDAY_DAY,
    SUNDAY_NIGHT,
    HOLIDAY_NIGHT;

    /** A slot that begins from here on is of the evening or night. */
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    /** A slot that begins before is still of the night before. */
    private static final LocalTime DAWN = LocalTime.of(6, 0);
    /** Saturday morning is day service (arrêté du 30 avril 2003, art. 2) and may run into lunch. */
    private static final LocalTime LUNCH = LocalTime.of(14, 0);

    public boolean isNight() {
        return switch (this) {
            case NIGHT, FRIDAY_NIGHT, SATURDAY_NIGHT, SUNDAY_NIGHT, HOLIDAY_NIGHT -> true;
            case WEEKDAY_DAY, SATURDAY_AFTERNOON, SUNDAY_OR_HOLIDAY_DAY -> false;
        };
    }

    /** The day that a slot counts for: the day before for one that begins after midnight and before dawn. */
    static LocalDate dayCounted(LocalDate start, LocalTime from) {
        return from.isBefore(DAWN) ? start.minusDays(1) : start;
    }

    static SlotCategory of(LocalDate counted, LocalTime from, LocalTime to, HolidayRegion region) {
        boolean night = !from.isBefore(EVENING) || from.isBefore(DAWN);
        return switch (DayKind.of(counted, region)) {
            case HOLIDAY -> night ? HOLIDAY_NIGHT : SUNDAY_OR_HOLIDAY_DAY;
            case SUNDAY -> night ? SUNDAY_NIGHT : SUNDAY_OR_HOLIDAY_DAY;
            case SATURDAY -> night ? SATURDAY_NIGHT
                    : to.isAfter(from) && !to.isAfter(LUNCH) ? WEEKDAY_DAY : SATURDAY_AFTERNOON;
            case FRIDAY -> night ? FRIDAY_NIGHT : WEEKDAY_DAY;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> night ? NIGHT : WEEKDAY_DAY;
        };
    }
}
