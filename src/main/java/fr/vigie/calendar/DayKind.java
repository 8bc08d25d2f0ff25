package fr.vigie.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a day is to a slot pattern: its weekday, or a public holiday, which then hides the weekday. */
public enum DayKind {
    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY, HOLIDAY;

    public static final Set<DayKind> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayKind.class));

    public static DayKind of(LocalDate day, HolidayRegion region) {
        return FrenchHolidays.nameOf(day, region).isPresent() ? HOLIDAY : values()[day.getDayOfWeek().ordinal()];
    }

    /** The kinds that the day after a day of this kind may be. */
    Set<DayKind> next() {
        return this == HOLIDAY ? EVERY_DAY : Set.of(values()[(ordinal() + 1) % 7], HOLIDAY);
    }
}
