package fr.vigie.optimiser;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every rule of a planning problem, in the order in which figures are shown. */
public enum Rule {
    H_PIN(Level.HARD),
    H_SKILL(Level.HARD),
    H_ENTITLED(Level.HARD),
    H_AVAILABLE(Level.HARD),
    H_RESPONSE(Level.HARD),
    H_OVERLAP(Level.HARD),
    H_REST(Level.HARD),
    H_CAP(Level.HARD),
    H_WORK(Level.HARD),
    M_DUTY(Level.MEDIUM),
    M_NEED(Level.MEDIUM),
    S_FAIR(Level.SOFT),
    S_SITE(Level.SOFT),
    S_GROUP(Level.SOFT),
    S_WISH(Level.SOFT),
    S_SPACING(Level.SOFT),
    S_WEEKENDS(Level.SOFT),
    S_TELE(Level.SOFT),
    S_EXTERNAL(Level.SOFT),
    S_CHANGE(Level.SOFT),
    S_SESSION(Level.SOFT),
    S_TRAVEL(Level.SOFT);

    /** What a rule weighs against: a broken hard rule is worse than any uncovered time, and that than any soft cost. */
    public enum Level { HARD, MEDIUM, SOFT }

    private static final Map<String, Rule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Rule::id, Function.identity()));

    private final Level level;
    private final String id;

    Rule(Level level) {
        this.level = level;
        this.id = name().replace('_', '-');
    }

    /** The rule's name in files and messages: {@code "H-REST"}. */
    public String id() {
        return id;
    }

    public Level level() {
        return level;
    }

    static Set<String> ids() {
        return BY_ID.keySet();
    }

    /** @throws IllegalArgumentException if no rule has this id */
    public static Rule of(String id) {
        Rule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("No rule \"" + id + "\": expected one of " + BY_ID.keySet());
        }
        return rule;
    }
}
