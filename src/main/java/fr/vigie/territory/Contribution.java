package fr.vigie.territory;

import java.util.Set;

/**
 * What a partner's radiologists owe together (CSP L.6122-15: a cooperation project says how each team contributes).
 *
 * @param counter of what: {@code duties}, {@code points}, or a counter of the rule packs such as {@code nights}
 * @param lines on which it counts; empty for all
 * @param share whether {@code amount} is a percentage of all that these lines count, or a number
 * @param amount in percent, 0 to 100, or a number from 0
 * @param weight how much each square of a deviation costs, from 1
 */
public record Contribution(String counter, Set<LineId> lines, Mode mode, boolean share, int amount, Span span, int weight) {

    /** Whether it is kept to, or a least, or a most. */
    public enum Mode { EXACT, AU_MOINS, AU_PLUS }

    /** Over what it is reckoned; a number for a year is spread over its months, less what was held already. */
    public enum Span { MOIS, ANNEE }

    public Contribution {
        if (counter.isBlank() || amount < 0 || share && amount > 100 || weight < 1) {
            throw new IllegalArgumentException("A contribution counts something, from 0 on and 100 % at most: " + amount);
        }
        lines = Set.copyOf(lines);
    }
}
