package fr.vigie.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date field whose calendar speaks the reader's language and begins on Monday. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        var locale = getLocale();
        setLocale("en".equals(locale.getLanguage()) ? Locale.UK : Locale.FRANCE);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("ui.today"))
                .setCancel(getTranslation("ui.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.badDate")));
    }

    /** The picker counts from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).map(day -> day.getDisplayName(style, locale)).toList();
    }
}
