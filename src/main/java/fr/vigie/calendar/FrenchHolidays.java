package fr.vigie.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public holidays in law: code du travail L.3133-1 (eleven everywhere), L.3134-13 (Alsace-Moselle), L.3422-2
 * (abolition of slavery, overseas). Custom is left out: the Muslim feasts of Mayotte, 28 May at Saint-Martin.
 *
 * <p>Why not a library: jollyday 2.19 was compared with the code. It has no Whit Monday from 2004 to 2007, takes the
 * custom at Saint-Martin, and reckons a Mayotte feast from a foreign calendar; the law is shorter than the difference.
 */
public final class FrenchHolidays {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "Jour de l’An",
            MonthDay.of(5, 1), "Fête du Travail",
            MonthDay.of(5, 8), "Victoire 1945",
            MonthDay.of(7, 14), "Fête nationale",
            MonthDay.of(8, 15), "Assomption",
            MonthDay.of(11, 1), "Toussaint",
            MonthDay.of(11, 11), "Armistice 1918",
            MonthDay.of(12, 25), "Noël");

    private static final Map<HolidayRegion, MonthDay> ABOLITION = Map.of(
            HolidayRegion.MAYOTTE, MonthDay.of(4, 27),
            HolidayRegion.MARTINIQUE, MonthDay.of(5, 22),
            HolidayRegion.GUADELOUPE, MonthDay.of(5, 27),
            HolidayRegion.SAINT_MARTIN, MonthDay.of(5, 27),
            HolidayRegion.GUYANE, MonthDay.of(6, 10),
            HolidayRegion.SAINT_BARTHELEMY, MonthDay.of(10, 9),
            HolidayRegion.LA_REUNION, MonthDay.of(12, 20));

    private FrenchHolidays() {
    }

    /** The holiday's French name; empty on a day that is none. */
    public static Optional<String> nameOf(LocalDate day, HolidayRegion region) {
        return Optional.ofNullable(of(day.getYear(), region).get(day));
    }

    /** Every public holiday of a year with its French name, in order. */
    public static SortedMap<LocalDate, String> of(int year, HolidayRegion region) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        FIXED.forEach((day, name) -> days.put(day.atYear(year), name));
        LocalDate easter = easter(year);
        days.put(easter.plusDays(1), "Lundi de Pâques");
        days.put(easter.plusDays(50), "Lundi de Pentecôte");
        // 1 and 8 May may be Ascension too: both names then
        days.merge(easter.plusDays(39), "Ascension", (fixed, moving) -> fixed + " et " + moving);
        if (region == HolidayRegion.ALSACE_MOSELLE) {
            days.put(easter.minusDays(2), "Vendredi saint");
            days.put(LocalDate.of(year, Month.DECEMBER, 26), "Saint-Étienne");
        }
        MonthDay abolition = ABOLITION.get(region);
        if (abolition != null) {
            days.merge(abolition.atYear(year), "Abolition de l’esclavage", (other, name) -> other + " et " + name);
        }
        return days;
    }

    /** Easter Sunday, Gregorian: the computus of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
