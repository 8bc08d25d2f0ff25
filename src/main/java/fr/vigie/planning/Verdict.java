package fr.vigie.planning;

import fr.vigie.rota.Judge.Breach;
import java.util.List;

/**
 * What a change would come to.
 *
 * @param breaches rules that it would break
 * @param notes what it would cost or gain, in words, the heaviest first
 */
public record Verdict(Mark mark, List<Breach> breaches, List<String> notes) {

    /** In short. */
    public enum Mark {
        /** No rule is broken, and nothing is lost. */
        FINE,
        /** No rule is broken; it has a price. */
        WORSE,
        /** It takes a derogation. */
        DEROGATION,
        /** A rule stands against it that may not be derogated from. */
        REFUSED
    }
}
