package fr.vigie.regulation;

import fr.vigie.calendar.Slot;
import fr.vigie.calendar.SlotCategory;
import fr.vigie.calendar.SlotPart;
import java.time.DayOfWeek;
import java.util.function.Predicate;

/** What is counted of a duty beside its points, for fairness by category and for the caps. */
public enum Counter {
    /** Whole nights. */
    NIGHTS("nights", part -> part.category().isNight() && !part.half()),
    /** Half nights: first or second part of a night. */
    HALF_NIGHTS("halfNights", part -> part.category().isNight() && part.half()),
    FRIDAY_NIGHTS("fridayNights", part -> part.category() == SlotCategory.FRIDAY_NIGHT),
    SATURDAY_AFTERNOONS("saturdayAfternoons", part -> part.category() == SlotCategory.SATURDAY_AFTERNOON),
    SUNDAYS_AND_HOLIDAYS("sundaysHolidays", part -> part.category() == SlotCategory.SUNDAY_OR_HOLIDAY_DAY),
    /** Saturday afternoons, Sundays and holidays together: the combined reading of the monthly cap. */
    WEEKEND_DAYS("weekendDays", part -> part.category() == SlotCategory.SATURDAY_AFTERNOON
            || part.category() == SlotCategory.SUNDAY_OR_HOLIDAY_DAY),
    /** Days and nights of public holidays. */
    HOLIDAYS("holidays", SlotPart::holiday),
    /** Days and nights of 24, 25 and 31 December and 1 January. */
    FEASTS("feasts", SlotPart::feast),
    /** Week-ends touched: 1 however many parts of a duty fall on the Saturday and Sunday. */
    WEEKENDS("weekends", part -> part.counted().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);

    private final String key;
    private final Predicate<SlotPart> counts;

    Counter(String key, Predicate<SlotPart> counts) {
        this.key = key;
        this.counts = counts;
    }

    /** Its name in a planning problem and in a rule pack. */
    public String key() {
        return key;
    }

    public int of(Slot slot) {
        long parts = slot.parts().stream().filter(counts).count();
        return this == WEEKENDS ? (int) Math.min(parts, 1) : (int) parts;
    }
}
