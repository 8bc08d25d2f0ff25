package fr.vigie.optimiser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Changes of a few duties at once, made by chance on a {@link Ledger} and undone where they are not wanted. None gives
 * a duty to somebody whom a rule over that one duty bars, nor to somebody who holds another that forbids it: so many
 * fewer come to nothing.
 */
final class Moves {

    private static final int LARGEST_BLOCK = 8;
    private static final int LONGEST_BLOCK_IN_DAYS = 7;

    private final Ledger ledger;
    private final Tables tables;
    private final Fit fit;
    private final SplittableRandom random;
    private final int[] free;
    private final long[] day;
    /** By duty, those that count for the same in every counter. */
    private final int[][] alike;
    private boolean changed;
    private final int[] block = new int[LARGEST_BLOCK];
    private int blockSize;

    Moves(Ledger ledger, SplittableRandom random) {
        this.ledger = ledger;
        this.tables = ledger.tables;
        this.fit = new Fit(ledger);
        this.random = random;
        this.free = tables.free;
        this.day = tables.facts.duties.stream().mapToLong(duty -> duty.day.toEpochDay()).toArray();
        this.alike = new int[tables.dutyCount][];
        Map<List<Integer>, int[]> classes = new HashMap<>();
        for (int duty : free) {
            alike[duty] = classes.computeIfAbsent(counts(duty), counts ->
                    IntStream.of(free).filter(other -> counts(other).equals(counts)).toArray());
        }
    }

    private List<Integer> counts(int duty) {
        return IntStream.range(0, tables.facts.counters.size())
                .mapToObj(tables.facts.duties.get(duty)::count).toList();
    }

    /** Makes a move; answers false where it came to nothing, and must be undone. Needs a free duty. */
    boolean propose() {
        int chance = random.nextInt(100);
        if (chance < 20) {
            return change();
        }
        if (chance < 40) {
            return exchange();
        }
        if (chance < 60) {
            return exchangeAlike();
        }
        if (chance < 75) {
            return rotate();
        }
        return chance < 90 ? exchangeBlocks() : eject();
    }

    void keep() {
        changed = false;
    }

    void undo() {
        if (changed) {
            ledger.rollBack();
            changed = false;
        }
    }

    private void give(int duty, int to) {
        if (!changed) {
            ledger.mark();
            changed = true;
        }
        ledger.assign(duty, to);
    }

    private int pick(int[] some) {
        return some[random.nextInt(some.length)];
    }

    /** Somebody who may hold the duty, by chance; -1 where nobody may. */
    private int pickEligible(int duty) {
        int[] eligible = tables.eligible[duty];
        return eligible.length == 0 ? -1 : pick(eligible);
    }

    /** What this person gives away for a duty: what forbids it, else anything; {@link Fit#SEVERAL} where nothing will do. */
    private int inReturn(int duty, int person) {
        int other = fit.blocker(duty, person);
        if (other != Fit.NONE) {
            return other;
        }
        if (ledger.heldCount(person) == 0) {
            return Fit.SEVERAL;
        }
        other = ledger.held(person, random.nextInt(ledger.heldCount(person)));
        return fit.free(other) ? other : Fit.SEVERAL;
    }

    /** One duty to somebody else, or to nobody. */
    private boolean change() {
        int duty = pick(free);
        int[] eligible = tables.eligible[duty];
        int choice = random.nextInt(eligible.length + 1);
        int to = choice == eligible.length ? -1 : eligible[choice];
        if (to == ledger.holder(duty) || !fit.fits(duty, to, duty)) {
            return false;
        }
        give(duty, to);
        return true;
    }

    /** Two persons exchange two duties, or somebody leaves one open for another that was. */
    private boolean exchange() {
        int duty = pick(free);
        int from = ledger.holder(duty);
        int to = pickEligible(duty);
        if (to < 0 || to == from) {
            return false;
        }
        int other = inReturn(duty, to);
        if (other < 0 || !fit.fits(other, from, duty)) {
            return false;
        }
        give(duty, to);
        give(other, from);
        return true;
    }

    /** Two duties that count for the same change hands: nobody's share changes. */
    private boolean exchangeAlike() {
        int duty = pick(free);
        int other = pick(alike[duty]);
        int from = ledger.holder(duty);
        int to = ledger.holder(other);
        if (from == to || !fit.fits(other, from, duty) || !fit.fits(duty, to, other)) {
            return false;
        }
        give(duty, to);
        give(other, from);
        return true;
    }

    /** One duty from a first person to a second, another from the second to a third, and perhaps one back again. */
    private boolean rotate() {
        int one = pick(free);
        int first = ledger.holder(one);
        int second = pickEligible(one);
        if (second < 0 || second == first) {
            return false;
        }
        int two = inReturn(one, second);
        if (two < 0) {
            return false;
        }
        int third = pickEligible(two);
        if (third < 0 || third == first || third == second) {
            return false;
        }
        int three = random.nextBoolean() ? inReturn(two, third) : fit.blocker(two, third);
        if (three == Fit.SEVERAL || three >= 0 && !fit.fits(three, first, one)) {
            return false;
        }
        give(one, second);
        give(two, third);
        if (three >= 0) {
            give(three, first);
        }
        return true;
    }

    /** Two persons exchange all that they hold within some days. */
    private boolean exchangeBlocks() {
        int around = pick(free);
        int one = ledger.holder(around);
        int other = pickEligible(around);
        if (one < 0 || other < 0 || one == other || fit.external(one) || fit.external(other)) {
            return false;
        }
        int days = 1 + random.nextInt(LONGEST_BLOCK_IN_DAYS);
        long from = day[around] - random.nextInt(days);
        blockSize = 0;
        if (!gather(one, other, from, from + days)) {
            return false;
        }
        int ofOne = blockSize;
        if (!gather(other, one, from, from + days) || blockSize < 2) {
            return false;
        }
        for (int i = 0; i < blockSize; i++) {
            give(block[i], -1);
        }
        for (int i = 0; i < blockSize; i++) {
            int to = i < ofOne ? other : one;
            if (!fit.fits(block[i], to, -1)) {
                return false;
            }
            give(block[i], to);
        }
        return true;
    }

    /** Adds to the block what a person holds of these days; false where the receiver may not hold it. */
    private boolean gather(int person, int receiver, long from, long to) {
        for (int i = ledger.heldCount(person) - 1; i >= 0; i--) {
            int duty = ledger.held(person, i);
            if (fit.free(duty) && day[duty] >= from && day[duty] < to) {
                if (blockSize == LARGEST_BLOCK || tables.barred(duty, receiver) != 0) {
                    return false;
                }
                block[blockSize++] = duty;
            }
        }
        return true;
    }

    /** Gives a duty to somebody, and what that person can then no longer hold to the former holder or to others. */
    private boolean eject() {
        int duty = pick(free);
        int from = ledger.holder(duty);
        int to = pickEligible(duty);
        if (to < 0 || to == from || fit.external(to)) {
            return false;
        }
        blockSize = 0;
        for (int i = ledger.heldCount(to) - 1; i >= 0; i--) {
            int other = ledger.held(to, i);
            if (!Pairs.compatible(tables.between(duty, other))) {
                if (!fit.free(other) || blockSize == LARGEST_BLOCK) {
                    return false;
                }
                block[blockSize++] = other;
            }
        }
        give(duty, -1);
        for (int i = 0; i < blockSize; i++) {
            give(block[i], -1);
        }
        give(duty, to);
        for (int i = 0; i < blockSize; i++) {
            int receiver = from >= 0 && random.nextBoolean() ? from : pickEligible(block[i]);
            if (!fit.fits(block[i], receiver, -1)) {
                return false;
            }
            give(block[i], receiver);
        }
        return true;
    }
}
