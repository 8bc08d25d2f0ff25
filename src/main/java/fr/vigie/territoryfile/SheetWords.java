package fr.vigie.territoryfile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of a column, and what each stands for, however it is written.
 *
 * @param known by each word that is understood
 * @param named those that a reader is told of, in their order
 */
record SheetWords<T>(Map<String, T> known, List<String> named) {

    static final SheetWords<Boolean> YES_OR_NO =
            new SheetWords<>(Map.of("oui", true, "non", false, "yes", true, "no", false, "x", true), List.of("oui", "non"));

    SheetWords {
        known = Map.copyOf(known);
        named = List.copyOf(named);
    }

    /** The words of the files, and those of the pages in both languages, of which the reader is told the French. */
    static <E extends Enum<E>> SheetWords<E> of(String room, String prefix, E[] values) {
        Map<String, E> known = new HashMap<>();
        for (E value : values) {
            known.put(value.name(), value);
            known.put(word(room, prefix, value, Locale.ENGLISH), value);
            known.put(word(room, prefix, value, Locale.FRENCH), value);
        }
        return new SheetWords<>(known, List.of(values).stream().map(value -> word(room, prefix, value, Locale.FRENCH)).toList());
    }

    /** By name or by code; the reader is told the names. */
    static <T> SheetWords<T> named(Map<String, T> byName, Map<String, T> byCode) {
        Map<String, T> known = new HashMap<>(byCode);
        known.putAll(byName);
        return new SheetWords<>(known, byName.keySet().stream().sorted().toList());
    }

    Optional<T> of(String text) {
        return known.entrySet().stream().filter(word -> Grid.plain(word.getKey()).equals(Grid.plain(text))).map(Map.Entry::getValue)
                .findFirst();
    }

    String list() {
        return String.join(", ", named);
    }

    private static String word(String room, String prefix, Enum<?> value, Locale locale) {
        return ResourceBundle.getBundle("i18n." + room, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(prefix + value.name());
    }
}
