package fr.vigie.planning;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this room where no page is near. */
final class PlanningWords {

    private PlanningWords() {
    }

    static String text(Locale locale, String key, Object... arguments) {
        var spoken = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        var pattern = ResourceBundle.getBundle("i18n.planning", spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        return new MessageFormat(pattern, spoken).format(arguments);
    }
}
