package fr.vigie.optimiser;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Simulated annealing over a {@link Ledger}. For one thread. */
final class Annealing {

    /** Between two looks at the clock. */
    private static final int STEPS = 200;

    private final Ledger ledger;
    private final Incumbent incumbent;
    private final Moves moves;
    private final Weighing weighing;
    private final SplittableRandom random;
    private double cost;
    /** The best of this annealing alone. */
    private Score bestScore;
    long steps, accepted, failed;

    /** What a broken hard rule and an uncovered unit cost in soft units, and the temperatures in those. */
    record Weighing(double hard, double medium, double hot, double cold) {}

    /** Starts from where the ledger stands, and offers what it finds to the incumbent. */
    Annealing(Ledger ledger, Incumbent incumbent, Weighing weighing, long seed) {
        this.ledger = ledger;
        this.incumbent = incumbent;
        this.weighing = weighing;
        this.random = new SplittableRandom(seed);
        this.moves = new Moves(ledger, random);
    }

    /** Cools once; {@code done} goes from 0 to 1. */
    void cool(DoubleSupplier done, double hot, double cold) {
        cost = cost();
        bestScore = ledger.score();
        incumbent.offer(ledger);
        for (double part = 0; part < 1 && !incumbent.stopped(); part = done.getAsDouble()) {
            double temperature = hot * Math.pow(cold / hot, part);
            for (int i = 0; i < STEPS; i++) {
                step(temperature);
            }
        }
    }

    private void step(double temperature) {
        steps++;
        if (!moves.propose()) {
            failed++;
            moves.undo();
            return;
        }
        double after = cost();
        if (after - cost <= -temperature * Math.log(1 - random.nextDouble())) {
            cost = after; accepted++;
            moves.keep();
            Score score = ledger.score();
            if (score.compareTo(bestScore) > 0) {
                bestScore = score;
                incumbent.offer(ledger);
            }
        } else {
            moves.undo();
        }
    }

    double cost() {
        return weighing.hard * ledger.hard() + weighing.medium * ledger.medium() + ledger.soft();
    }
}
