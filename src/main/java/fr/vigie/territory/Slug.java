package fr.vigie.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Identifiers made of names: «CH de Valmarine» is {@code ch-de-valmarine}. */
public final class Slug {

    private Slug() {
    }

    /** Of a name's letters and digits; with a number behind it when that is taken. */
    public static String of(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String first = plain.isEmpty() ? "x" : plain;
        String free = first;
        for (int number = 2; taken.test(free); number++) {
            free = first + "-" + number;
        }
        return free;
    }
}
