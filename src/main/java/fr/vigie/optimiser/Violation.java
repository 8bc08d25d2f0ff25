package fr.vigie.optimiser;

import java.util.List;
import java.util.Locale;

/**
 * A broken hard rule, uncovered time, or a cost of a soft rule.
 *
 * @param rule         its id, {@code "H-REST"}
 * @param duties       those concerned, in time
 * @param practitioner the holder concerned; null for uncovered time, and for what several hold together
 * @param amount       what it adds to the rule's figure, at least 1 for a hard rule
 * @param reason       in words, to be said in a language
 * @param about        tells it from the rule's other violations, however its amount changes
 */
public record Violation(
        String rule, List<String> duties, String practitioner, long amount, Phrase reason, String about) {

    public Violation {
        duties = List.copyOf(duties);
    }

    /** In words, French unless the language is English: «H-REST : repos de 14 h exigé après …, il n’en reste que 10 h». */
    public String text(Locale locale, Names names) {
        return rule + (Wording.isEnglish(locale) ? ": " : "\u00a0: ") + reason.text(locale, names);
    }

    /** What stays the same while its amount changes. */
    List<String> identity() {
        return List.of(rule, about);
    }
}
