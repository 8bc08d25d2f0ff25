package fr.vigie.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/** Christmas and New Year with their eves, which are counted apart for fairness. */
public final class Feasts {

    private Feasts() {
    }

    /** Whether a day is 24, 25 or 31 December or 1 January. */
    public static boolean isFeast(LocalDate day) {
        int date = day.getDayOfMonth();
        return day.getMonth() == Month.DECEMBER && (date == 24 || date == 25 || date == 31)
                || day.getMonth() == Month.JANUARY && date == 1;
    }

    /** The day that a period of a duty counts for: the hours after midnight are the night of the day before. */
    public static LocalDate dayCounted(Period period, ZoneId zone) {
        var start = period.start().atZone(zone);
        return SlotCategory.dayCounted(start.toLocalDate(), start.toLocalTime());
    }
}
