package fr.vigie.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them. */
public final class Typed {

    private Typed() {
    }

    /** Whether a name has this part, accents and case aside. */
    public static boolean matches(String name, String part) {
        return plain(name).contains(plain(part.strip()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
