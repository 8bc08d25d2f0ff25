package fr.vigie.territoryfile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of a spreadsheet: those of the files, and those of the pages in both languages. */
final class SheetWords {

    static final Map<String, Boolean> YES_OR_NO = Map.of("oui", true, "non", false, "yes", true, "no", false, "x", true);

    private SheetWords() {
    }

    static <E extends Enum<E>> Map<String, E> of(String room, String prefix, E[] values) {
        Map<String, E> words = new HashMap<>();
        for (E value : values) {
            words.put(value.name(), value);
            for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                words.put(ResourceBundle.getBundle("i18n." + room, locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(prefix + value.name()), value);
            }
        }
        return words;
    }
}
