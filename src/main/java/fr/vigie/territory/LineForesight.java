package fr.vigie.territory;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Tells what a change of a line would mean for the months that are open already, before it is made. */
public interface LineForesight {

    /**
     * Month by month; those that it does not concern are left out.
     *
     * @param line as it would be from its {@code validFrom} on
     * @param locale of the words
     */
    List<Effect> of(TerritoryId territory, DutyLine line, Locale locale);

    /**
     * What would differ in a month, were it opened with the line as changed.
     *
     * @param state where the month stands, in words
     * @param sentences what would differ, each a sentence
     */
    record Effect(YearMonth month, String state, List<String> sentences) {

        public Effect {
            sentences = List.copyOf(sentences);
        }
    }
}
