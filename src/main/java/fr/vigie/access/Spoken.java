package fr.vigie.access;

import java.util.Locale;

/** Something that says itself in the reader's language, such as a broken rule inside a refusal. */
@FunctionalInterface
public interface Spoken {

    String in(Locale locale);

    /** What stands between two sayings in one line; in French it never begins the next one. */
    static String semicolon(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "; " : "\u202f; ";
    }
}
