package fr.vigie.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vigie.access.Refusal;
import fr.vigie.access.Spoken;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words of the pages: {@code room.key} is {@code key} in {@code i18n/room_fr.properties} or {@code _en}. */
@Component
public class Messages implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRENCH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(locale, key, arguments);
    }

    /** The text of a refusal for its reader. */
    public static String of(Refusal refusal, Locale locale) {
        return text(locale, refusal.key(), refusal.arguments().toArray());
    }

    /** @throws MissingResourceException when no such text exists: a page must not show a key */
    public static String text(Locale locale, String key, Object... arguments) {
        var dot = key.indexOf('.');
        var spoken = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        var pattern = ResourceBundle.getBundle("i18n." + key.substring(0, dot), spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key.substring(dot + 1));
        var words = Stream.of(arguments).map(argument -> said(argument, spoken)).toArray();
        return new MessageFormat(pattern, spoken).format(words);
    }

    /** What has words of its own says itself; days, months and hours as a hospital writes them. */
    private static Object said(Object argument, Locale spoken) {
        return switch (argument) {
            case Spoken self -> self.in(spoken);
            case LocalDate day -> Dates.date(day, spoken);
            case YearMonth month -> Dates.month(month, spoken);
            case LocalTime time -> Dates.hour(time, spoken);
            case null, default -> argument;
        };
    }
}
