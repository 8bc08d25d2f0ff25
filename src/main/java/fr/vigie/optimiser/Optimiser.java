package fr.vigie.optimiser;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Solves and judges planning problems. It keeps nothing between calls and may be shared by threads.
 *
 * <p>An assignment maps each duty that is not context to its holder; null, or a duty left out, means open.
 * Ids that the problem does not know are refused with {@link IllegalArgumentException}.
 */
public final class Optimiser {

    /** Solves in the background; {@code listener} hears of each better answer and of the time, a few times a second. */
    public Run start(Problem problem, Options options, Consumer<Progress> listener) {
        throw new UnsupportedOperationException();
    }

    /** Solves, and waits for the answer. */
    public Solution solve(Problem problem, Options options) {
        return start(problem, options, progress -> {}).result().join();
    }

    /** What this assignment is worth, with every violation. */
    public Analysis analyse(Problem problem, Map<String, String> assignments) {
        throw new UnsupportedOperationException();
    }

    /** Everybody, and nobody, for one duty: feasible first, then by score. */
    public List<Candidate> candidates(Problem problem, Map<String, String> assignments, String duty) {
        throw new UnsupportedOperationException();
    }

    /** What changing {@code before} to {@code after} does. */
    public Comparison compare(Problem problem, Map<String, String> before, Map<String, String> after) {
        throw new UnsupportedOperationException();
    }
}
