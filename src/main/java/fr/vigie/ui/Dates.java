package fr.vigie.ui;

import static fr.vigie.calendar.SpokenDays.said;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

/** Dates and hours as a hospital writes them: «sam. 5 déc. 2026», «18 h 30». */
public final class Dates {

    private Dates() {
    }

    /** Such as «décembre 2026». */
    public static String month(YearMonth month, Locale locale) {
        return said(month, "MMMM yyyy", locale);
    }

    /** Such as «décembre 2026 – février 2027», «octobre – décembre 2026». */
    public static String months(YearMonth from, YearMonth to, Locale locale) {
        return from.equals(to) ? month(to, locale)
                : said(from, from.getYear() == to.getYear() ? "MMMM" : "MMMM yyyy", locale) + " – " + month(to, locale);
    }

    /** Such as «samedi 5 décembre 2026». */
    public static String day(LocalDate day, Locale locale) {
        return said(day, "EEEE d MMMM yyyy", locale);
    }

    /** Such as «samedi 5 décembre». */
    public static String dayOfMonth(LocalDate day, Locale locale) {
        return said(day, "EEEE d MMMM", locale);
    }

    /** Such as «sam. 5», to head a column. */
    public static String columnDay(LocalDate day, Locale locale) {
        return said(day, "EEE d", locale);
    }

    /** Such as «sam. 5 déc.». */
    public static String shortDay(LocalDate day, Locale locale) {
        return said(day, "EEE d MMM", locale);
    }

    /** Such as «5 déc. 2026». */
    public static String date(LocalDate day, Locale locale) {
        return said(day, "d MMM yyyy", locale);
    }

    /** Such as «18 h 30», «8 h»; in English 18:30. */
    public static String hour(Instant instant, ZoneId zone, Locale locale) {
        return hour(instant.atZone(zone).toLocalTime(), locale);
    }

    /** Such as «18 h 30», «8 h»; in English 18:30. */
    public static String hour(LocalTime time, Locale locale) {
        if ("en".equals(locale.getLanguage())) {
            return said(time, "HH:mm", locale);
        }
        return hours(time.getHour(), time.getMinute());
    }

    /** How long something lasts, such as «14 h», «13 h 30», «45 min»; the same in English. */
    public static String length(Duration length) {
        return length.toHours() == 0 ? length.toMinutesPart() + "\u00a0min" : hours(length.toHours(), length.toMinutesPart());
    }

    /** No line ends within it. */
    private static String hours(long hours, int minutes) {
        return hours + "\u00a0h" + (minutes == 0 ? "" : String.format("\u00a0%02d", minutes));
    }

    /** Such as «22 nov. 2026 à 18 h 30 min 05 s», to the second. */
    public static String moment(Instant instant, ZoneId zone, Locale locale) {
        return "en".equals(locale.getLanguage()) ? said(instant.atZone(zone), "d MMM yyyy, HH:mm:ss", locale)
                : said(instant.atZone(zone), "d MMM yyyy 'à' HH:mm:ss", locale);
    }
}
