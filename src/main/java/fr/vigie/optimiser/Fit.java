package fr.vigie.optimiser;

/** Whether somebody could hold a duty beside what that person holds: rests and overlaps, not caps. For one thread. */
final class Fit {

    static final int NONE = -1;
    static final int SEVERAL = -2;

    private final Ledger ledger;
    private final Tables tables;
    private final boolean[] external;
    private final boolean[] free;

    Fit(Ledger ledger) {
        this.ledger = ledger;
        this.tables = ledger.tables;
        this.external = new boolean[tables.personCount];
        tables.facts.people.forEach(person -> external[person.index] = person.external);
        this.free = new boolean[tables.dutyCount];
        for (int duty : tables.free) {
            free[duty] = true;
        }
    }

    boolean external(int person) {
        return external[person];
    }

    /** Neither pinned nor context. */
    boolean free(int duty) {
        return free[duty];
    }

    /** Whether a person, or nobody (-1), could hold this duty if another, or {@link #NONE}, were taken away. */
    boolean fits(int duty, int person, int without) {
        if (person < 0) {
            return true;
        }
        if (tables.barred(duty, person) != 0) {
            return false;
        }
        if (external[person]) {
            return true;
        }
        long[] forbidden = tables.pairs.forbidden(duty);
        int first = tables.pairs.firstWord(duty);
        long[] held = ledger.bits(person);
        for (int i = 0; i < forbidden.length; i++) {
            long both = forbidden[i] & held[first + i];
            if (both != 0 && (without >> 6 != first + i || (both & ~(1L << without)) != 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a person could hold this duty if some that may be the person's were taken away; not an external one. */
    boolean fitsBut(int duty, int person, int[] without, int count) {
        if (tables.barred(duty, person) != 0) {
            return false;
        }
        long[] forbidden = tables.pairs.forbidden(duty);
        int first = tables.pairs.firstWord(duty);
        long[] held = ledger.bits(person);
        for (int i = 0; i < forbidden.length; i++) {
            long both = forbidden[i] & held[first + i];
            for (int j = 0; j < count && both != 0; j++) {
                if (without[j] >> 6 == first + i) {
                    both &= ~(1L << without[j]);
                }
            }
            if (both != 0) {
                return false;
            }
        }
        return true;
    }

    /** The one duty of this person that forbids another; {@link #SEVERAL} for more or for a fixed one; or none. */
    int blocker(int duty, int person) {
        int found = NONE;
        if (external[person]) {
            return found;
        }
        long[] forbidden = tables.pairs.forbidden(duty);
        int first = tables.pairs.firstWord(duty);
        long[] held = ledger.bits(person);
        for (int i = 0; i < forbidden.length; i++) {
            long both = forbidden[i] & held[first + i];
            if (both != 0) {
                int other = (first + i << 6) + Long.numberOfTrailingZeros(both);
                if (found != NONE || (both & both - 1) != 0 || !free[other]) {
                    return SEVERAL;
                }
                found = other;
            }
        }
        return found;
    }
}
