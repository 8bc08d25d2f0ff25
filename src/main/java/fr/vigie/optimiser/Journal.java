package fr.vigie.optimiser;

import java.util.Arrays;

/**
 * Changes the accounts of a {@link Ledger}, and knows what they held before: taking changes back by it is cheaper than
 * working them out again.
 */
final class Journal {

    private final long[] accounts;
    private final Figures figures;
    private final Figures figuresThen = new Figures();
    private boolean open;
    private int[] account = new int[256];
    private long[] amount = new long[256];
    private int entries;
    private int[] duty = new int[32];
    private int[] holder = new int[32];
    private int moves;

    Journal(long[] accounts, Figures figures) {
        this.accounts = accounts;
        this.figures = figures;
    }

    /** Forgets what came before. */
    void open() {
        open = true;
        entries = 0;
        moves = 0;
        figures.copyTo(figuresThen);
    }

    /** Changes an account, and answers what it then holds. */
    long post(int changing, long by) {
        if (open) {
            write(changing);
        }
        return accounts[changing] += by;
    }

    private void write(int changing) {
        if (entries == account.length) {
            account = Arrays.copyOf(account, 2 * entries);
            amount = Arrays.copyOf(amount, 2 * entries);
        }
        account[entries] = changing;
        amount[entries++] = accounts[changing];
    }

    /** A duty is about to change hands. */
    void write(int changing, int from) {
        if (!open) {
            return;
        }
        if (moves == duty.length) {
            duty = Arrays.copyOf(duty, 2 * moves);
            holder = Arrays.copyOf(holder, 2 * moves);
        }
        duty[moves] = changing;
        holder[moves++] = from;
    }

    int moves() {
        return moves;
    }

    int duty(int move) {
        return duty[move];
    }

    int holder(int move) {
        return holder[move];
    }

    /** Puts accounts and figures back, and closes. */
    void restore() {
        for (int i = entries - 1; i >= 0; i--) {
            accounts[account[i]] = amount[i];
        }
        figuresThen.copyTo(figures);
        entries = 0;
        moves = 0;
        open = false;
    }
}
