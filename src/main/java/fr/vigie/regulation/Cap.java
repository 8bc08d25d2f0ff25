package fr.vigie.regulation;

import fr.vigie.territory.DutyKind;
import java.util.Set;

/**
 * A limit that only a recorded consent, or an imperative need, passes (arrêté du 30 avril 2003, art. 10).
 *
 * @param counter key of a {@link Counter}, or {@code points}, or {@code duties}
 * @param kinds of duty it counts; never empty
 * @param regime whom it binds
 * @param usage whether no text sets it: a territory may then set it higher too
 */
public record Cap(String counter, Set<DutyKind> kinds, Window window, int max, Regime regime, boolean usage) {

    /** Over what it is counted: ISO weeks and calendar months, which the text leaves open. */
    public enum Window { WEEK, MONTH }

    /** PH and the like (art. 10 B), personnel enseignants et hospitaliers (A), associés (C), interns and their like. */
    public enum Regime { PRATICIEN, HU, ASSOCIE, INTERNE }

    public Cap {
        kinds = Set.copyOf(kinds);
    }

    Cap to(int newMax) {
        return new Cap(counter, kinds, window, newMax, regime, usage);
    }
}
