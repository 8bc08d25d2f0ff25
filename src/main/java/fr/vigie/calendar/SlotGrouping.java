package fr.vigie.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Which slots of a line one person holds together. */
public enum SlotGrouping {
    /** Each slot apart. */
    NONE("", ""),
    /** From Friday night to Monday morning as one duty; the other nights apart. */
    WEEKEND("week-end", "Week-end"),
    /** From Monday's day to the next Monday's morning as one duty. */
    WEEK("semaine", "Semaine");

    /** A night ends, and a day begins, at this hour for the sake of grouping. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    final String code;
    final String label;

    SlotGrouping(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The Friday or Monday of the group to which a part that begins then belongs; empty when it stands alone. */
    Optional<LocalDate> groupOf(LocalDateTime start) {
        LocalDate day = start.toLocalTime().isBefore(MORNING) ? start.toLocalDate().minusDays(1) : start.toLocalDate();
        return switch (this) {
            case NONE -> Optional.empty();
            case WEEK -> Optional.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case WEEKEND -> {
                LocalDate friday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
                LocalDateTime noon = friday.atTime(LocalTime.NOON);
                yield !start.isBefore(noon) && !day.isAfter(friday.plusDays(2)) ? Optional.of(friday) : Optional.empty();
            }
        };
    }
}
