package fr.vigie.regulation;

import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryId;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Tells what a territory's own rules would mean for the months that are open already, before they are set. */
public interface RuleForesight {

    /**
     * Month by month; those whose rules would stay as they are left out.
     *
     * @param changed as {@link OwnRuleChange#on} answers them
     * @param locale of the words
     */
    List<Effect> of(TerritoryId territory, List<LocalRules> changed, Locale locale);

    /**
     * What would differ in a month.
     *
     * @param state where the month stands, in words
     * @param sentences what would differ, each a sentence; none when the month as it stands would not tell the difference
     */
    record Effect(YearMonth month, String state, List<String> sentences) {

        public Effect {
            sentences = List.copyOf(sentences);
        }
    }
}
