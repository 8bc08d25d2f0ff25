package fr.vigie.planning.ui.fairness;

import fr.vigie.ui.Messages;
import fr.vigie.ui.Wordbook;
import java.util.Locale;

/** How counters are called at the beginning of a line. */
final class WordsOfCounters {

    private WordsOfCounters() {
    }

    /** Such as «Dimanches et jours fériés». */
    static String capital(String counter, Locale locale) {
        return Wordbook.capital(Messages.text(locale, "planning.counter." + counter));
    }
}
