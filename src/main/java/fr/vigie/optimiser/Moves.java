package fr.vigie.optimiser;

import java.util.SplittableRandom;

/**
 * Changes of a few duties at once, made by chance on a {@link Ledger} and undone where they are not wanted. None gives
 * a duty to somebody whom a rule over that one duty bars, nor to somebody who holds another that forbids it.
 */
final class Moves {

    static boolean LOOSE = Boolean.getBoolean("loose");
    static int CHANGE = Integer.getInteger("change", 25), EXCHANGE = Integer.getInteger("exchange", 30), EJECT = Integer.getInteger("eject", 15), ROTATE = Integer.getInteger("rotate", 15);

    private final Ledger ledger;
    private final Tables tables;
    private final SplittableRandom random;
    private final int[] free;
    private final boolean[] isFree;
    private final boolean[] external;
    private final int[] changed = new int[32];
    private final int[] former = new int[32];
    private int changes;

    Moves(Ledger ledger, SplittableRandom random) {
        this.ledger = ledger;
        this.tables = ledger.tables;
        this.random = random;
        this.free = tables.free;
        this.isFree = new boolean[tables.dutyCount];
        for (int duty : free) {
            isFree[duty] = true;
        }
        this.external = new boolean[tables.personCount];
        tables.facts.people.forEach(person -> external[person.index] = person.external);
    }

    /** Makes a move; answers false where it came to nothing, and must be undone. */
    boolean propose() {
        int kind = random.nextInt(100);
        if (kind < CHANGE) return change();
        if ((kind -= CHANGE) < EXCHANGE) return exchange();
        if ((kind -= EXCHANGE) < EJECT) return eject();
        if ((kind -= EJECT) < ROTATE) return rotate();
        return blocks();
    }

    void keep() {
        changes = 0;
    }

    void undo() {
        while (changes > 0) {
            changes--;
            ledger.assign(changed[changes], former[changes]);
        }
    }

    private void give(int duty, int to) {
        changed[changes] = duty;
        former[changes++] = ledger.holder(duty);
        ledger.assign(duty, to);
    }

    private int pick(int[] some) {
        return some[random.nextInt(some.length)];
    }

    private boolean fits(int duty, int person, int except) {
        if (external[person] || LOOSE) {
            return true;
        }
        for (int i = ledger.heldCount(person) - 1; i >= 0; i--) {
            int other = ledger.held(person, i);
            if (other != except && !Pairs.compatible(tables.between(duty, other))) {
                return false;
            }
        }
        return true;
    }

    /** One duty to somebody else, or to nobody. */
    private boolean change() {
        int duty = pick(free);
        int[] eligible = tables.eligible[duty];
        int choice = random.nextInt(eligible.length + 1);
        int to = choice == eligible.length ? -1 : eligible[choice];
        if (to == ledger.holder(duty) || to >= 0 && !fits(duty, to, duty)) {
            return false;
        }
        give(duty, to);
        return true;
    }

    /** Two persons exchange two duties, or somebody leaves one open for another that was. */
    private boolean exchange() {
        int duty = pick(free);
        int[] eligible = tables.eligible[duty];
        int from = ledger.holder(duty);
        if (eligible.length == 0) {
            return false;
        }
        int to = pick(eligible);
        if (to == from || ledger.heldCount(to) == 0) {
            return false;
        }
        int other = ledger.held(to, random.nextInt(ledger.heldCount(to)));
        if (!isFree[other] || !fits(duty, to, other)
                || from >= 0 && (tables.barred(other, from) != 0 || !fits(other, from, duty))) {
            return false;
        }
        give(duty, to);
        give(other, from);
        return true;
    }

    /** Gives a duty to somebody, and what that person can then no longer hold to the former holder or to others. */
    private boolean eject() {
        int duty = pick(free);
        int[] eligible = tables.eligible[duty];
        if (eligible.length == 0) {
            return false;
        }
        int to = pick(eligible);
        int from = ledger.holder(duty);
        if (to == from || external[to]) {
            return false;
        }
        give(duty, -1);
        for (int i = ledger.heldCount(to) - 1; i >= 0; i--) {
            int other = ledger.held(to, i);
            if (!Pairs.compatible(tables.between(duty, other))) {
                if (!isFree[other] || changes > 8) {
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
            if (tables.barred(other, receiver) != 0 || !fits(other, receiver, other)) {
                return false;
            }
            give(other, receiver);
        }
        return true;
    }

    /** One duty from a first person to a second, another from the second to a third, and perhaps one back again. */
    private boolean rotate() {
        int one = pick(free);
        int first = ledger.holder(one);
        if (tables.eligible[one].length == 0) {
            return false;
        }
        int second = pick(tables.eligible[one]);
        if (second == first || ledger.heldCount(second) == 0) {
            return false;
        }
        int two = ledger.held(second, random.nextInt(ledger.heldCount(second)));
        if (!isFree[two] || !fits(one, second, two)) {
            return false;
        }
        int third = pick(tables.eligible[two]);
        if (third == first || third == second) {
            return false;
        }
        int three = -1;
        if (first >= 0 && ledger.heldCount(third) > 0 && random.nextInt(3) > 0) {
            three = ledger.held(third, random.nextInt(ledger.heldCount(third)));
            if (!isFree[three] || tables.barred(three, first) != 0 || !fits(three, first, one)) {
                return false;
            }
        }
        if (!fits(two, third, three)) {
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
    private boolean blocks() {
        int around = pick(free);
        int p = ledger.holder(around);
        if (p < 0) {
            return false;
        }
        int q = pick(tables.eligible[around]);
        if (p == q || external[p] || external[q]) {
            return false;
        }
        int days = 1 + random.nextInt(7);
        long from = tables.facts.duties.get(around).day.toEpochDay() - random.nextInt(days);
        int count = gather(p, q, from, from + days, 0);
        if (count < 0) return false;
        count = gather(q, p, from, from + days, count);
        if (count < 2) return false;
        for (int i = 0; i < count; i++) {
            gathered[i + 16] = ledger.holder(gathered[i]) == p ? q : p;
        }
        for (int i = 0; i < count; i++) {
            give(gathered[i], -1);
        }
        for (int i = 0; i < count; i++) {
            if (!fits(gathered[i], gathered[i + 16], -1)) return false;
            give(gathered[i], gathered[i + 16]);
        }
        return true;
    }

    private final int[] gathered = new int[32];

    private int gather(int p, int q, long from, long to, int count) {
        for (int i = ledger.heldCount(p) - 1; i >= 0; i--) {
            int duty = ledger.held(p, i);
            long day = tables.facts.duties.get(duty).day.toEpochDay();
            if (isFree[duty] && day >= from && day < to) {
                if (count >= 8 || tables.barred(duty, q) != 0) return -1;
                gathered[count++] = duty;
            }
        }
        return count;
    }
}
