package fr.vigie.optimiser;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Simulated annealing over a {@link Ledger}. For one thread. */
final class Annealing {

    /** What a broken hard rule and an uncovered unit weigh while searching, in soft units. */
    private static final double HARD = 2000;
    private static final double MEDIUM = 0.5;
    /** Between two looks at the clock. */
    private static final int STEPS = 200;

    private final Ledger ledger;
    private final Incumbent incumbent;
    private final Moves moves;
    private final SplittableRandom random;
    private double cost;
    private long proposals;
    /** The best of this annealing alone. */
    private Incumbent.Best best;

    /** Starts from where the ledger stands, and offers what it finds to the incumbent. */
    Annealing(Ledger ledger, Incumbent incumbent, long seed) {
        this.ledger = ledger;
        this.incumbent = incumbent;
        this.random = new SplittableRandom(seed);
        this.moves = new Moves(ledger, random);
    }

    /**
     * Cools once, from one temperature to another, both in soft units.
     *
     * @param done goes from 0 to 1; it ends there, or when the incumbent says stop
     */
    void cool(DoubleSupplier done, double hot, double cold) {
        cost = cost();
        improved();
        for (double part = 0; part < 1 && !incumbent.stopped(); part = done.getAsDouble()) {
            double temperature = hot * Math.pow(cold / hot, part);
            for (int i = 0; i < STEPS; i++) {
                step(temperature);
            }
            proposals += STEPS;
        }
    }

    private void step(double temperature) {
        if (!moves.propose()) {
            moves.undo();
            return;
        }
        double after = cost();
        if (after - cost > -temperature * Math.log(1 - random.nextDouble())) {
            moves.undo();
            return;
        }
        cost = after;
        moves.keep();
        if (ledger.score().compareTo(best.score()) > 0) {
            improved();
        }
    }

    private void improved() {
        best = new Incumbent.Best(ledger.holders(), ledger.score());
        incumbent.offer(best);
    }

    long proposals() {
        return proposals;
    }

    Incumbent.Best best() {
        return best;
    }

    private double cost() {
        return HARD * ledger.hard() + MEDIUM * ledger.medium() + ledger.soft();
    }
}
