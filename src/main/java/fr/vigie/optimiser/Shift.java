package fr.vigie.optimiser;

import java.util.Arrays;

/** What a {@link Proposal} would change for one person, by the rules that look at what one person holds. For one thread. */
final class Shift {

    private final Tables tables;
    private final Ledger ledger;
    private final SoftWeights weights;
    private final Accounts at;
    private final long[] amounts;

    private int person;
    /** The duties that the person would be given (sign 1) and lose (-1). */
    private final int[] moved = new int[Proposal.LARGEST];
    private final int[] signs = new int[Proposal.LARGEST];
    private int size;
    private long broken;
    private long soft;

    /** By person and cap, and by person and share, what each duty counts. */
    private final int[][][] capCounts;
    private final int[][][] shareCounts;

    /** By how much marks and week-ends would change; all 0 between two uses. */
    private final int[] marks;
    private final int[] weekends;
    private final int[] weekendsDone;

    Shift(Ledger ledger) {
        this.ledger = ledger;
        this.tables = ledger.tables;
        this.weights = tables.facts.weights;
        this.at = ledger.accounts();
        this.amounts = at.amounts;
        int[][] counts = counts();
        this.capCounts = Arrays.stream(tables.caps)
                .map(caps -> Arrays.stream(caps).map(cap -> counts[cap.counter]).toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.shareCounts = Arrays.stream(tables.targets)
                .map(shares -> Arrays.stream(shares).map(share -> counts[share.counter()]).toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.marks = new int[tables.markList.size()];
        this.weekends = new int[tables.facts.weekends + 3];
        this.weekendsDone = new int[tables.facts.weekends + 3];
    }

    /** By counter and duty. */
    private int[][] counts() {
        int[][] counts = new int[tables.facts.counters.size()][tables.dutyCount];
        for (int counter = 0; counter < counts.length; counter++) {
            for (int duty = 0; duty < tables.dutyCount; duty++) {
                counts[counter][duty] = tables.count(duty, counter);
            }
        }
        return counts;
    }

    /** How many more hard rules would be broken. */
    long broken() {
        return broken;
    }

    /** By how much the soft cost would grow; meaningless where {@link #of} answered false. */
    long soft() {
        return soft;
    }

    /**
     * Works out {@link #broken} and {@link #soft} for somebody.
     *
     * @param keep whether to go no further when the person would break more hard rules
     * @return whether it went to the end
     */
    boolean of(int someone, Proposal proposal, boolean keep) {
        person = someone;
        size = 0;
        broken = 0;
        soft = 0;
        for (int i = 0; i < proposal.size(); i++) {
            int duty = proposal.duty(i);
            int sign = (proposal.holder(i) == person ? 1 : 0) - (ledger.holder(duty) == person ? 1 : 0);
            if (sign != 0) {
                moved[size] = duty;
                signs[size++] = sign;
                broken += sign * Integer.bitCount(tables.barred(duty, person));
                soft += sign * tables.alone(duty, person);
            }
        }
        if (!tables.people[person].external) {
            neighbours();
            caps();
            work();
            if (keep && broken > 0) {
                return false;
            }
            shares();
            marks();
            weekends();
        }
        return true;
    }

    /** Each moved duty with all that is held now, then every two moved ones, of which those that go were counted twice. */
    private void neighbours() {
        int days = 0;
        long[] held = ledger.bits(person);
        for (int i = 0; i < size; i++) {
            long[] near = tables.pairs.near(moved[i]);
            int first = tables.pairs.firstWord(moved[i]);
            for (int word = 0; word < near.length; word++) {
                for (long both = near[word] & held[first + word]; both != 0; both &= both - 1) {
                    int code = tables.between(moved[i], (first + word << 6) + Long.numberOfTrailingZeros(both));
                    broken += signs[i] * (Pairs.overlaps(code) + Pairs.rests(code));
                    days += signs[i] * Pairs.spacing(code);
                }
            }
            for (int j = 0; j < i; j++) {
                int code = tables.between(moved[i], moved[j]);
                broken += signs[i] * signs[j] * (Pairs.overlaps(code) + Pairs.rests(code));
                days += signs[i] * signs[j] * Pairs.spacing(code);
            }
        }
        soft += days * weights.spacing();
    }

    private void caps() {
        CapFact[] caps = tables.caps[person];
        for (int c = 0; c < caps.length; c++) {
            int[] windowOf = tables.capAccounts[person][c];
            for (int i = 0; i < size; i++) {
                if (windowOf[moved[i]] >= 0 && isFirstIn(windowOf, i)) {
                    cap(caps[c], windowOf, capCounts[person][c], windowOf[moved[i]]);
                }
            }
        }
    }

    private boolean isFirstIn(int[] windowOf, int i) {
        for (int j = 0; j < i; j++) {
            if (windowOf[moved[j]] == windowOf[moved[i]]) {
                return false;
            }
        }
        return true;
    }

    private void cap(CapFact cap, int[] windowOf, int[] counts, int window) {
        int more = 0;
        int own = 0;
        for (int i = 0; i < size; i++) {
            if (windowOf[moved[i]] == window) {
                more += signs[i] * counts[moved[i]];
                own += signs[i];
            }
        }
        if ((more | own) != 0) {
            broken += over(cap, window, more, own) - over(cap, window, 0, 0);
        }
    }

    private long over(CapFact cap, int window, int more, int moreOwn) {
        return amounts[at.capOwn(window)] + moreOwn == 0 ? 0
                : HardRules.cap(cap, amounts[at.capTotal(window)] + more);
    }

    private void work() {
        PersonFact fact = tables.people[person];
        if (fact.maxWork != null) {
            long more = 0;
            for (int i = 0; i < size; i++) {
                more += signs[i] * tables.duties[moved[i]].workMinutes;
            }
            long now = amounts[at.work(person)];
            broken += HardRules.work(fact, now + more) - HardRules.work(fact, now);
        }
    }

    private void shares() {
        TargetFact[] targets = tables.targets[person];
        for (int t = 0; t < targets.length; t++) {
            int[] counts = shareCounts[person][t];
            int more = 0;
            for (int i = 0; i < size; i++) {
                more += signs[i] * counts[moved[i]];
            }
            if (more != 0) {
                TargetFact target = targets[t];
                long load = amounts[at.load(person, target.counter())];
                soft += SoftRules.fair(target, load + more) - SoftRules.fair(target, load);
            }
        }
        for (SiteTargetFact target : tables.siteTargets[person]) {
            int more = 0;
            for (int i = 0; i < size; i++) {
                DutyFact duty = tables.duties[moved[i]];
                more += duty.line.site == target.site() ? signs[i] * duty.points : 0;
            }
            if (more != 0) {
                long points = amounts[at.sitePoints(person, target.site())];
                soft += SoftRules.site(target, points + more) - SoftRules.site(target, points);
            }
        }
    }

    private void marks() {
        for (int i = 0; i < size; i++) {
            for (int mark : tables.marks(moved[i], person)) {
                marks[mark] += signs[i];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int mark : tables.marks(moved[i], person)) {
                if (marks[mark] != 0) {
                    long now = amounts[at.marked(mark)];
                    long then = now + marks[mark];
                    if (now > 0 != then > 0) {
                        soft += then > 0 ? tables.markCosts[mark] : -tables.markCosts[mark];
                    }
                    marks[mark] = 0;
                }
            }
        }
    }

    private void weekends() {
        boolean any = false;
        for (int i = 0; i < size; i++) {
            for (int weekend : tables.duties[moved[i]].weekends) {
                weekends[weekend + 1] += signs[i];
                any = true;
            }
        }
        if (!any) {
            return;
        }
        for (int i = 0; i < size; i++) {
            for (int weekend : tables.duties[moved[i]].weekends) {
                if (weekends[weekend + 1] != 0) {
                    long before = inARow(weekend - 1) + inARow(weekend);
                    weekendsDone[weekend + 1] = weekends[weekend + 1];
                    weekends[weekend + 1] = 0;
                    soft += inARow(weekend - 1) + inARow(weekend) - before;
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int weekend : tables.duties[moved[i]].weekends) {
                weekendsDone[weekend + 1] = 0;
            }
        }
    }

    /** A week-end and the next, those changes made that were looked at already. */
    private long inARow(int weekend) {
        return SoftRules.inARow(weights,
                amounts[at.ownWeekend(person, weekend)] + weekendsDone[weekend + 1],
                amounts[at.contextWeekend(person, weekend)],
                amounts[at.ownWeekend(person, weekend + 1)] + weekendsDone[weekend + 2],
                amounts[at.contextWeekend(person, weekend + 1)]);
    }
}
