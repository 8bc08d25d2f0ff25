package fr.vigie.optimiser;

import java.util.Arrays;

/** What a {@link Ledger} held before the last changes: taking them back by it is cheaper than working them out again. */
final class Journal {

    private final long[] accounts;
    private final long[] figures;
    private final long[] levels;
    private final long[] figuresThen;
    private final long[] levelsThen;
    private boolean open;
    private int[] account = new int[256];
    private long[] amount = new long[256];
    private int entries;
    private int[] duty = new int[32];
    private int[] holder = new int[32];
    private int moves;

    Journal(long[] accounts, long[] figures, long[] levels) {
        this.accounts = accounts;
        this.figures = figures;
        this.levels = levels;
        this.figuresThen = new long[figures.length];
        this.levelsThen = new long[levels.length];
    }

    /** Forgets what came before. */
    void open() {
        open = true;
        entries = 0;
        moves = 0;
        System.arraycopy(figures, 0, figuresThen, 0, figures.length);
        System.arraycopy(levels, 0, levelsThen, 0, levels.length);
    }

    /** An account is about to change. */
    void write(int changing) {
        if (!open) {
            return;
        }
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
        System.arraycopy(figuresThen, 0, figures, 0, figures.length);
        System.arraycopy(levelsThen, 0, levels, 0, levels.length);
        entries = 0;
        moves = 0;
        open = false;
    }
}
