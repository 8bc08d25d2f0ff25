package fr.vigie.territory;

import java.util.Optional;

/** Judges a territory's own rules by the law in force: they may be stricter, never laxer. */
public interface LawLimits {

    /** The first rule that may not be; empty when all may. */
    Optional<Breach> breach(LocalRules rules);

    /**
     * A rule that may not be.
     *
     * @param parameter its place in a rule pack
     * @param key of the refusal in words, {@code room.key}
     * @param limit what the law says; empty where the parameter is unknown
     */
    record Breach(String parameter, String key, String limit) {
    }
}
