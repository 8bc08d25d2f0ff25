package fr.vigie.optimiser;

import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * What one thread does in a solve: a first answer fast; then answers cooled apart and bred from each other, each time
 * cooled again, at first among its own alone and then among those of all threads; or, where the time is too short for
 * that, one slow cooling.
 */
final class Search {

    /** The temperatures, in soft units, at which an empty rota fills, a full one moves, one is mended, and is frozen. */
    private static final double FILLING = 40;
    private static final double MOVING = 10;
    private static final double MENDING = 5;
    private static final double FROZEN = 2;
    /** The part of the time in which a first answer is found, and of one cooling after that. */
    private static final double FIRST = 0.05;
    private static final double ONE = 0.045;
    /** The part of a cooling that is enough where several answers are merged: most of the duties do not move. */
    private static final double MERGING = 0.4;
    /** The part of the time for which a thread breeds alone: populations that have not met differ more. */
    private static final double ALONE = 0.4;
    /** The fewest proposals for each free duty that make a cooling of use. */
    private static final long FEWEST_FOR_A_DUTY = 3_000;
    /** Nanoseconds for a proposal at the slowest, once the code is warm; a cold start looks slower by far. */
    private static final double SLOWEST = 500;
    /** With fewer coolings than this, breeding does not pay. */
    private static final int FEWEST = 8;

    private final Tables tables;
    private final Incumbent incumbent;
    private final Population common;
    private Population population;
    private final Supplier<Ledger> start;
    private final boolean repairing;
    private final SplittableRandom random;

    /**
     * @param common    of all threads
     * @param repairing whether {@code start} is an answer to be improved, rather than an empty rota
     */
    Search(Tables tables, Incumbent incumbent, Population common, Supplier<Ledger> start, boolean repairing, long seed) {
        this.tables = tables;
        this.incumbent = incumbent;
        this.common = common;
        this.population = new Population(tables);
        this.start = start;
        this.repairing = repairing;
        this.random = new SplittableRandom(seed);
    }

    /** Until the incumbent says stop. */
    void run() {
        if (tables.free.length == 0) {
            return;
        }
        long whole = incumbent.left();
        Annealing.Origin first = start();
        long begun = System.nanoTime();
        long proposals = Math.max(1, cool(first, (long) (whole * FIRST), repairing ? MENDING : FILLING));
        // how fast this machine is, and how busy, shows in the first cooling
        double nanosForOne = Math.min(SLOWEST, (double) (System.nanoTime() - begun) / proposals);
        long slice = Math.max((long) (whole * ONE), (long) (nanosForOne * FEWEST_FOR_A_DUTY * tables.free.length));
        if (slice > whole / FEWEST) {
            cool(first, incumbent.left(), repairing ? MENDING : MOVING);
            return;
        }
        while (!incumbent.stopped()) {
            if (population != common && incumbent.left() < whole * (1 - ALONE)) {
                population.join(common);
                population = common;
            }
            Annealing.Origin child = population.child(random);
            if (child != null) {
                cool(child, child.isNarrowed() ? (long) (slice * MERGING) : slice, MENDING);
            } else {
                cool(start(), slice, repairing ? MENDING : MOVING);
            }
        }
    }

    private Annealing.Origin start() {
        return new Annealing.Origin(start.get());
    }

    /** Answers how many changes it proposed. */
    private long cool(Annealing.Origin origin, long nanos, double hot) {
        long from = System.nanoTime();
        Annealing annealing = new Annealing(origin, incumbent, random.nextLong());
        annealing.cool(() -> (double) (System.nanoTime() - from) / Math.max(1, nanos), hot, FROZEN);
        population.offer(annealing.best());
        return annealing.proposals();
    }
}
