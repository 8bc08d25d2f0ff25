package fr.vigie.optimiser;

import java.util.Arrays;

/** The best answer that several searches have found together, and the sign to stop. Safe for threads. */
final class Incumbent {

    private volatile long deadline;
    private volatile boolean stopped;
    private volatile Best best;

    /** An answer; {@code holders} is not to be changed. */
    record Best(int[] holders, Score score) {}

    /** {@code deadline} in the time of {@link System#nanoTime}. */
    Incumbent(Ledger start, long deadline) {
        this.deadline = deadline;
        this.best = new Best(start.holders(), start.score());
    }

    synchronized void offer(Best answer) {
        if (answer.score.compareTo(best.score) > 0) {
            best = answer;
        }
    }

    Best best() {
        return best;
    }

    /** Leaves so many nanoseconds before the deadline unused. */
    void leave(long nanos) {
        deadline -= nanos;
    }

    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped || left() <= 0;
    }

    /** Nanoseconds to the deadline. */
    long left() {
        return deadline - System.nanoTime();
    }

    /** Of the best answer; context duties are never open. */
    int openDuties() {
        return (int) Arrays.stream(best.holders).filter(holder -> holder < 0).count();
    }
}
