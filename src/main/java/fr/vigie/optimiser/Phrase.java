package fr.vigie.optimiser;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Something to be said, in a language that is chosen later.
 *
 * @param key   the pattern's name in the bundle {@code i18n/optimiser}
 * @param terms what fills the pattern, in order
 */
public record Phrase(String key, List<Term> terms) {

    public Phrase {
        terms = List.copyOf(terms);
    }

    static Phrase of(String key, Term... terms) {
        return new Phrase(key, List.of(terms));
    }

    public String text(Locale locale, Names names) {
        return new Wording(locale, names).say(this);
    }

    /** What can fill a pattern. */
    public sealed interface Term {}

    /** What the application may have a better name for. */
    public record Named(Kind kind, String id) implements Term {
        public enum Kind { DUTY, PRACTITIONER, SITE, LINE, SKILL, SECTOR, COUNTER, GROUP }
    }

    public record Minutes(long minutes) implements Term {}

    public record Number(long value) implements Term {}

    public record Moment(ZonedDateTime at) implements Term {}

    /** The window of a cap; {@code first} is its first day, null for the whole rota. */
    public record Span(Problem.Cap.Window window, LocalDate first) implements Term {}

    public record Listed(List<? extends Term> terms) implements Term {
        public Listed {
            terms = List.copyOf(terms);
        }
    }

    /** A phrase within a phrase, such as «personne». */
    public record Said(Phrase phrase) implements Term {}

    static Term duty(String id) {
        return new Named(Named.Kind.DUTY, id);
    }

    /** {@code id} null: nobody. */
    static Term practitioner(String id) {
        return id == null ? new Said(of("nobody")) : new Named(Named.Kind.PRACTITIONER, id);
    }

    static Term group(String id) {
        return new Named(Named.Kind.GROUP, id);
    }

    static Term site(String id) {
        return new Named(Named.Kind.SITE, id);
    }

    static Term line(String id) {
        return new Named(Named.Kind.LINE, id);
    }
}
