package fr.vigie.files;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing wrong in a file.
 *
 * @param file its name
 * @param place such as {@code radiologistes[3].postes[0].site}; empty for the whole file
 * @param line from 1; 0 for the whole file
 * @param found the text that stands there; empty when nothing does
 * @param key of what was expected, {@code room.key} in {@code i18n/room_xx.properties}
 * @param arguments of that text
 */
public record Fault(String file, String place, int line, String found, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** What was expected, in French, or in English for an English reader. */
    public String expected(Locale reader) {
        return text(reader, key, arguments.toArray());
    }

    /** The whole fault on one line, such as {@code territoire.yml, ligne 12, sites[0].nom : rien ; attendu : un texte}. */
    public String in(Locale reader) {
        String what = found.isEmpty() ? text(reader, "files.nothing") : text(reader, "files.found", found);
        String where = line == 0 ? text(reader, "files.whole", file)
                : text(reader, "files.at", file, String.valueOf(line), place);
        return text(reader, "files.fault", where, what, expected(reader));
    }

    private static String text(Locale reader, String key, Object... arguments) {
        Locale spoken = "en".equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        int dot = key.indexOf('.');
        String pattern = ResourceBundle.getBundle("i18n." + key.substring(0, dot), spoken,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key.substring(dot + 1));
        return new MessageFormat(pattern, spoken).format(arguments);
    }
}
