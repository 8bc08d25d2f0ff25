package fr.vigie.optimiser;

import java.util.Arrays;

/** Who holds what, by duty and by person. For one thread. */
final class Holdings {

    private final int[] holders;
    private final int[][] held;
    private final int[] heldCount;
    /** By duty, where it stands among what its holder holds. */
    private final int[] position;
    private final long[][] bits;

    /** Everything open. */
    Holdings(Tables tables) {
        holders = new int[tables.dutyCount];
        Arrays.fill(holders, -1);
        held = new int[tables.personCount][8];
        heldCount = new int[tables.personCount];
        position = new int[tables.dutyCount];
        bits = new long[tables.personCount][(tables.dutyCount + 63) / 64];
    }

    /** Gives an open duty to a person. */
    void enter(int duty, int person) {
        if (heldCount[person] == held[person].length) {
            held[person] = Arrays.copyOf(held[person], 2 * heldCount[person]);
        }
        position[duty] = heldCount[person];
        held[person][heldCount[person]++] = duty;
        holders[duty] = person;
        bits[person][duty >> 6] ^= 1L << duty;
    }

    /** Takes a duty from the person who holds it. */
    void strikeOut(int duty, int person) {
        int last = held[person][--heldCount[person]];
        held[person][position[duty]] = last;
        position[last] = position[duty];
        holders[duty] = -1;
        bits[person][duty >> 6] ^= 1L << duty;
    }

    /** -1: nobody. */
    int holder(int duty) {
        return holders[duty];
    }

    int[] holders() {
        return holders.clone();
    }

    int count(int person) {
        return heldCount[person];
    }

    /** The {@code i}th of the duties that a person holds, context included, in no order. */
    int held(int person, int i) {
        return held[person][i];
    }

    /** The duties that a person holds, 64 to a word. Not to be changed. */
    long[] bits(int person) {
        return bits[person];
    }
}
