package fr.vigie.optimiser;

/** A few duties that would change hands, all at once. */
final class Proposal {

    /** The most duties. */
    static final int LARGEST = 16;

    private final int[] duties = new int[LARGEST];
    private final int[] holders = new int[LARGEST];
    private int size;

    void clear() {
        size = 0;
    }

    /** Each duty at most once; {@code to} -1: to nobody. */
    void give(int duty, int to) {
        duties[size] = duty;
        holders[size++] = to;
    }

    int size() {
        return size;
    }

    int duty(int i) {
        return duties[i];
    }

    int holder(int i) {
        return holders[i];
    }
}
