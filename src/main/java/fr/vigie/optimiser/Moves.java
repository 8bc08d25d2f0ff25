package fr.vigie.optimiser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Proposes changes of a few duties at once, by chance. None gives a duty to somebody whom a rule over that one duty bars,
 * nor to somebody who holds another that forbids it: so many fewer come to nothing.
 */
final class Moves {

    private static final int LONGEST_BLOCK_IN_DAYS = 7;
    /** One in so many times a duty that must be covered is offered to nobody as if to somebody. */
    private static final int NOBODY = 20;

    private final Ledger ledger;
    private final Tables tables;
    private final Fit fit;
    private final SplittableRandom random;
    private final int[][] choices;
    /** The duties from which a proposal may start: those with anybody else to go to. */
    private final int[] free;
    private final long[] day;
    /** By duty, those that count for the same in every counter. */
    private final int[][] alike;
    /** By duty, whether leaving it open costs nothing at once. */
    private final boolean[] optional;
    private final Proposal proposal = new Proposal();
    private final int[] block = new int[Proposal.LARGEST];
    private int blockSize;

    /**
     * Proposes to change the ledger, as it stands each time.
     *
     * @param choices by duty, the persons to whom it may be offered; none whom a rule bars
     */
    Moves(Ledger ledger, SplittableRandom random, int[][] choices) {
        this.choices = choices;
        this.ledger = ledger;
        this.tables = ledger.tables;
        this.fit = new Fit(ledger);
        this.random = random;
        this.free = IntStream.of(tables.free).filter(this::isOpenToChange).toArray();
        this.day = tables.facts.duties.stream().mapToLong(duty -> duty.day.toEpochDay()).toArray();
        this.alike = new int[tables.dutyCount][];
        this.optional = new boolean[tables.dutyCount];
        Map<List<Integer>, int[]> classes = new HashMap<>();
        for (int duty : tables.free) {
            optional[duty] = MediumRules.duty(tables.duties[duty]) == 0;
            alike[duty] = classes.computeIfAbsent(counts(duty), counts ->
                    IntStream.of(free).filter(other -> counts(other).equals(counts)).toArray());
        }
    }

    private boolean isOpenToChange(int duty) {
        return choices[duty].length > 1 || ledger.holder(duty) < 0 || MediumRules.duty(tables.duties[duty]) == 0;
    }

    private List<Integer> counts(int duty) {
        return IntStream.range(0, tables.facts.counters.size())
                .mapToObj(tables.facts.duties.get(duty)::count).toList();
    }

    /** Answers null where what chance chose cannot be; the proposal holds until the next. */
    Proposal propose() {
        proposal.clear();
        return free.length > 0 && choose() ? proposal : null;
    }

    private boolean choose() {
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

    private int pick(int[] some) {
        return some[random.nextInt(some.length)];
    }

    private int pickEligibleOrNobody(int duty) {
        int[] eligible = choices[duty];
        int choice = random.nextInt(eligible.length + 1);
        return choice == eligible.length ? -1 : eligible[choice];
    }

    /** Somebody to whom the duty may be offered, by chance; -1 where there is nobody. */
    private int pickEligible(int duty) {
        int[] eligible = choices[duty];
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

    /** One duty to somebody else, or to nobody, which is seldom of use where it leaves time uncovered. */
    private boolean change() {
        int duty = pick(free);
        int to = optional[duty] || random.nextInt(NOBODY) == 0 ? pickEligibleOrNobody(duty) : pickEligible(duty);
        if (to == ledger.holder(duty) || !fit.fits(duty, to, duty)) {
            return false;
        }
        proposal.give(duty, to);
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
        proposal.give(duty, to);
        proposal.give(other, from);
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
        proposal.give(duty, to);
        proposal.give(other, from);
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
        proposal.give(one, second);
        proposal.give(two, third);
        if (three >= 0) {
            proposal.give(three, first);
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
            int to = i < ofOne ? other : one;
            if (!fit.fitsBut(block[i], to, block, blockSize)) {
                return false;
            }
            proposal.give(block[i], to);
        }
        return true;
    }

    /** Adds to the block what a person holds of these days; false where the receiver may not hold it. */
    private boolean gather(int person, int receiver, long from, long to) {
        for (int i = ledger.heldCount(person) - 1; i >= 0; i--) {
            int duty = ledger.held(person, i);
            if (fit.free(duty) && day[duty] >= from && day[duty] < to) {
                if (blockSize == block.length || tables.barred(duty, receiver) != 0) {
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
                if (!fit.free(other) || blockSize == block.length - 1) {
                    return false;
                }
                block[blockSize++] = other;
            }
        }
        proposal.give(duty, to);
        for (int i = 0; i < blockSize; i++) {
            int receiver = from >= 0 && random.nextBoolean() ? from : pickEligible(block[i]);
            if (receiver == to || !fit.fits(block[i], receiver, receiver == from ? duty : Fit.NONE)) {
                return false;
            }
            proposal.give(block[i], receiver);
        }
        return true;
    }
}
