package fr.vigie.optimiser;

import java.time.Duration;
import java.util.Map;

/**
 * How to solve.
 *
 * @param limit     the longest that solving may take, above zero
 * @param seed      where chance starts; the same seed on the same machine tends to the same answer
 * @param threads   searches side by side, at least 1
 * @param startFrom an assignment to improve, by duty; null: from nothing. Duties it does not name start open.
 */
public record Options(Duration limit, long seed, int threads, Map<String, String> startFrom) {

    public Options {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("The limit is " + limit + ": expected more than zero");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("There are " + threads + " threads: expected at least 1");
        }
    }

    public static Options within(Duration limit) {
        return new Options(limit, 0, 1, null);
    }

    public Options withSeed(long seed) {
        return new Options(limit, seed, threads, startFrom);
    }

    public Options withThreads(int threads) {
        return new Options(limit, seed, threads, startFrom);
    }

    public Options startingFrom(Map<String, String> assignments) {
        return new Options(limit, seed, threads, assignments);
    }
}
