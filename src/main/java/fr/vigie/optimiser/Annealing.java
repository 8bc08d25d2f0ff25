package fr.vigie.optimiser;

import java.util.SplittableRandom;

/** Simulated annealing over a {@link Ledger}. For one thread. */
final class Annealing {

    private static final double HARD = 2000;
    private static final double MEDIUM = 0.2;
    private static final double HOT = 40;
    private static final double COLD = 1;

    private final Ledger ledger;
    private final Tables tables;
    private final SplittableRandom random;
    private final int[] free;
    private final int[] changed = new int[64];
    private final int[] former = new int[64];
    private int changes;
    private final Incumbent incumbent;
    /** The best of this annealing alone. */
    private Score bestScore;
    private long moves;
    private double cost;

    /** Starts from where the ledger stands, and offers what it finds to the incumbent. */
    Annealing(Ledger ledger, Incumbent incumbent, long seed) {
        this.ledger = ledger;
        this.tables = ledger.tables;
        this.free = tables.free;
        this.random = new SplittableRandom(seed);
        this.incumbent = incumbent;
    }

    /** Cools, each time more slowly, until the incumbent says stop. */
    void run(boolean repairing) {
        long slice = Math.min(1_000_000_000L, incumbent.left() / 4);
        while (!incumbent.stopped()) {
            long left = incumbent.left();
            cool(left < 3 * slice ? left : slice, repairing ? HOT / 4 : HOT, COLD);
            slice *= 4;
        }
    }

    private double cost() {
        return HARD * ledger.hard() + MEDIUM * ledger.medium() + ledger.soft();
    }

    /** Cools once, from hot to cold, over so many nanoseconds. */
    private void cool(long nanos, double hot, double cold) {
        long start = System.nanoTime();
        cost = cost();
        bestScore = ledger.score();
        incumbent.offer(ledger);
        double temperature = hot;
        while (true) {
            double part = (double) (System.nanoTime() - start) / nanos;
            if (part >= 1 || incumbent.stopped()) {
                return;
            }
            temperature = hot * Math.pow(cold / hot, part);
            for (int i = 0; i < 200; i++) {
                step(temperature);
            }
        }
    }

    private void step(double temperature) {
        moves++;
        changes = 0;
        int kind = random.nextInt(100);
        boolean made = kind < 40 ? change() : kind < 80 ? exchange() : eject();
        if (!made) {
            undo();
            return;
        }
        double after = cost();
        double allowed = -temperature * Math.log(1 - random.nextDouble());
        if (after - cost <= allowed) {
            cost = after;
            keep();
        } else {
            undo();
        }
    }

    private void keep() {
        Score score = ledger.score();
        if (score.compareTo(bestScore) > 0) {
            bestScore = score;
            incumbent.offer(ledger);
        }
    }

    private void undo() {
        for (int i = changes - 1; i >= 0; i--) {
            ledger.assign(changed[i], former[i]);
        }
        changes = 0;
    }

    private void give(int duty, int to) {
        changed[changes] = duty;
        former[changes++] = ledger.holder(duty);
        ledger.assign(duty, to);
    }

    private int pick(int[] some) {
        return some[random.nextInt(some.length)];
    }

    private boolean fits(int duty, int person) {
        if (tables.facts.people.get(person).external) {
            return true;
        }
        for (int i = ledger.heldCount(person) - 1; i >= 0; i--) {
            int other = ledger.held(person, i);
            if (other != duty && !Pairs.compatible(tables.between(duty, other))) {
                return false;
            }
        }
        return true;
    }

    private boolean change() {
        int duty = pick(free);
        int[] eligible = tables.eligible[duty];
        int to = eligible.length == 0 ? -1 : random.nextInt(eligible.length + 1) - 1;
        to = to < 0 ? -1 : eligible[to];
        if (to == ledger.holder(duty) || to >= 0 && !fits(duty, to)) {
            return false;
        }
        give(duty, to);
        return true;
    }

    private boolean isFree(int duty) {
        DutyFact fact = tables.facts.duties.get(duty);
        return !fact.fixed && !fact.context;
    }

    private boolean exchange() {
        int duty = pick(free);
        int[] eligible = tables.eligible[duty];
        if (eligible.length == 0) {
            return false;
        }
        int to = pick(eligible);
        int from = ledger.holder(duty);
        if (to == from || from < 0 || ledger.heldCount(to) == 0) {
            return false;
        }
        int other = ledger.held(to, random.nextInt(ledger.heldCount(to)));
        if (!isFree(other) || tables.barred(other, from) != 0) {
            return false;
        }
        give(duty, -1);
        give(other, -1);
        if (!fits(duty, to) || !fits(other, from)) {
            return false;
        }
        give(duty, to);
        give(other, from);
        return true;
    }

    /** Gives a duty to somebody, and what that person can no longer hold to others. */
    private boolean eject() {
        int duty = pick(free);
        int[] eligible = tables.eligible[duty];
        if (eligible.length == 0) {
            return false;
        }
        int to = pick(eligible);
        int from = ledger.holder(duty);
        if (to == from) {
            return false;
        }
        give(duty, -1);
        for (int i = ledger.heldCount(to) - 1; i >= 0; i--) {
            int other = ledger.held(to, i);
            if (!Pairs.compatible(tables.between(duty, other))) {
                if (!isFree(other) || changes > 10) {
                    return false;
                }
                give(other, -1);
            }
        }
        give(duty, to);
        int ejected = changes - 1;
        for (int i = 1; i < ejected; i++) {
            int other = changed[i];
            int receiver = from >= 0 && random.nextBoolean() ? from : pick(tables.eligible[other]);
            if (tables.barred(other, receiver) != 0 || !fits(other, receiver)) {
                return false;
            }
            give(other, receiver);
        }
        return true;
    }
}
