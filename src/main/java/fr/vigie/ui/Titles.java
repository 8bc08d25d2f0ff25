package fr.vigie.ui;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names within a French sentence: «de» and «à» become «du» and «au» before «Dr». Only the names handed out are touched:
 * what somebody wrote is quoted as it is.
 */
final class Titles {

    /** Stands before a name until its sentence is made; a character that no text has (Unicode private use). */
    private static final String MARK = "\uE000";

    private final Set<String> names = new HashSet<>();

    String known(String name) {
        names.add(name);
        return name;
    }

    String text(Locale locale, String key, Object... arguments) {
        var marked = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            marked[i] = arguments[i] instanceof String name && names.contains(name) ? MARK + name : arguments[i];
        }
        return Messages.text(locale, key, marked).replace("de " + MARK + "Dr ", "du Dr ").replace("à " + MARK + "Dr ", "au Dr ")
                .replace(MARK, "");
    }
}
