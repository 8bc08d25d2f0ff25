package fr.vigie.optimiser;

import java.util.Arrays;

/** Every rule's figure, and what they add up to by level; each at least 0 when an assignment is whole. For one thread. */
final class Figures {

    private static final int[] LEVEL = Arrays.stream(Rule.values()).mapToInt(rule -> rule.level().ordinal()).toArray();

    private final long[] byRule = new long[LEVEL.length];
    private final long[] byLevel = new long[Rule.Level.values().length];

    void add(Rule rule, long amount) {
        int r = rule.ordinal();
        byRule[r] += amount;
        byLevel[LEVEL[r]] += amount;
    }

    long of(Rule rule) {
        return byRule[rule.ordinal()];
    }

    long of(Rule.Level level) {
        return byLevel[level.ordinal()];
    }

    /** By the rule's ordinal. */
    long[] byRule() {
        return byRule.clone();
    }

    void copyTo(Figures other) {
        System.arraycopy(byRule, 0, other.byRule, 0, byRule.length);
        System.arraycopy(byLevel, 0, other.byLevel, 0, byLevel.length);
    }
}
