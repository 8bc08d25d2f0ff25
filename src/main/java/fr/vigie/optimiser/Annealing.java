package fr.vigie.optimiser;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Simulated annealing over a {@link Ledger}. For one thread. */
final class Annealing {

    /**
     * Where an annealing starts.
     *
     * @param choices by duty, the persons to whom it may be offered
     */
    record Origin(Ledger ledger, int[][] choices) {

        /** Whoever is eligible may be offered a duty. */
        Origin(Ledger ledger) {
            this(ledger, ledger.tables.eligible);
        }

        /** Whether some duties may be offered to fewer persons than are eligible. */
        boolean isNarrowed() {
            return choices != ledger.tables.eligible;
        }
    }

    /** Between two looks at the clock. */
    private static final int STEPS = 200;

    private final Ledger ledger;
    private final Incumbent incumbent;
    private final Moves moves;
    private final SplittableRandom random;
    private final Forecast forecast;
    private long proposals;
    /** The best of this annealing alone. */
    private Incumbent.Best best;

    /** Offers what it finds to the incumbent. */
    Annealing(Origin origin, Incumbent incumbent, long seed) {
        this.ledger = origin.ledger();
        this.incumbent = incumbent;
        this.random = new SplittableRandom(seed);
        this.moves = new Moves(ledger, random, origin.choices());
        this.forecast = new Forecast(ledger);
    }

    /**
     * Cools once, from one temperature to another, both in soft units.
     *
     * @param done goes from 0 to 1; it ends there, or when the incumbent says stop
     */
    void cool(DoubleSupplier done, double hot, double cold) {
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
        Proposal proposal = moves.propose();
        if (proposal == null
                || forecast.growth(proposal) > -temperature * Math.log(1 - random.nextDouble())) {
            return;
        }
        forecast.make(proposal);
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
}
