package fr.vigie.access;

import java.util.Locale;

/** Something that says itself in the reader's language, such as a broken rule inside a refusal. */
@FunctionalInterface
public interface Spoken {

    String in(Locale locale);
}
