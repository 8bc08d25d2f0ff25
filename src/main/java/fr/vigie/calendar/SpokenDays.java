package fr.vigie.calendar;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days in words. */
public final class SpokenDays {

    private SpokenDays() {
    }

    /**
     * A day, a month or a moment by a pattern of {@link DateTimeFormatter}; the first of a month is «1er» in French.
     *
     * @param pattern in which a lonely {@code d} followed by something is the day of the month
     */
    public static String said(TemporalAccessor what, String pattern, Locale locale) {
        var first = !"en".equals(locale.getLanguage()) && what.isSupported(ChronoField.DAY_OF_MONTH)
                && what.get(ChronoField.DAY_OF_MONTH) == 1;
        return DateTimeFormatter.ofPattern(first ? pattern.replaceFirst("\\bd\\b(?=.)", "d'er'") : pattern, locale).format(what);
    }
}
