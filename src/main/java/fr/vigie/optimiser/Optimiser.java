package fr.vigie.optimiser;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Solves and judges planning problems. It may be shared by threads. It keeps the last problem made ready,
 * so that several questions about the same {@link Problem} object are answered fast.
 *
 * <p>An assignment maps each duty that is not context to its holder; null, or a duty left out, means open.
 * Ids that the problem does not know are refused with {@link IllegalArgumentException}.
 */
public final class Optimiser {

    private volatile Tables lastPrepared;

    /** Solves in the background; {@code listener} hears of each better answer and of the time, a few times a second. */
    public Run start(Problem problem, Options options, Consumer<Progress> listener) {
        return new Solving(prepared(problem), options, listener).begin();
    }

    /** Solves, and waits for the answer. */
    public Solution solve(Problem problem, Options options) {
        return start(problem, options, progress -> {}).result().join();
    }

    /** What this assignment is worth, with every violation. */
    public Analysis analyse(Problem problem, Map<String, String> assignments) {
        return new Judging(prepared(problem)).analyse(assignments);
    }

    /** Where each soft rule's figure comes from, by rule, the heaviest first; {@code amount} is what it costs. */
    public List<Violation> burdens(Problem problem, Map<String, String> assignments) {
        return new Judging(prepared(problem)).burdens(assignments);
    }

    /** Everybody, and nobody, for one duty: feasible first, then by score. */
    public List<Candidate> candidates(Problem problem, Map<String, String> assignments, String duty) {
        return new Judging(prepared(problem)).candidates(assignments, duty);
    }

    /** What changing {@code before} to {@code after} does. */
    public Comparison compare(Problem problem, Map<String, String> before, Map<String, String> after) {
        return new Judging(prepared(problem)).compare(before, after);
    }

    /** What would let somebody else hold this duty: fewest rules lifted first, then by score. At most twenty ways. */
    public List<Release> releases(Problem problem, Map<String, String> assignments, String duty) {
        return new Releasing(prepared(problem)).releases(assignments, duty);
    }

    /**
     * The least disturbing ways to fill duties whose holders cannot hold them any more, all of them at once: given to
     * somebody, exchanged with the former holder or a third person, or passed round three persons. Each disturbs
     * others than those before it. A repair that brings no hard violation comes before one that does, one that leaves
     * less open before one that leaves more, one that asks nothing of the former holder before one that does; then
     * the one with fewer people disturbed, with fewer other duties moved, with those later, and only then the
     * cheaper. The cheapest that covers as much, each other duty moved at the weight of a change, is the second.
     *
     * <p>The problem has the new absences in it already, and pins what must not move: what has begun, say.
     *
     * @param assignments the rota as it stands, its holders before the absence included
     * @param opened      the duties to be filled
     * @param spared      who is to be left in peace: they keep what they hold and are given nothing
     * @param most        how many repairs at most
     */
    public List<Repair> repairs(Problem problem, Map<String, String> assignments, Collection<String> opened,
            Collection<String> spared, int most) {
        return new Repairing(prepared(problem)).repairs(assignments, opened, spared, most);
    }

    private Tables prepared(Problem problem) {
        Tables last = lastPrepared;
        // by identity: comparing two problems field by field costs more than it saves
        if (last == null || last.facts.problem != problem) {
            last = new Tables(new Facts(problem));
            lastPrepared = last;
        }
        return last;
    }
}
