package fr.vigie.optimiser;

import java.util.Arrays;

/**
 * An assignment under change, with every rule's figure kept up to date. Changing one duty's holder costs well under a
 * microsecond. For one thread.
 */
final class Ledger {

    private static final int[] LEVEL = Arrays.stream(Rule.values()).mapToInt(rule -> rule.level().ordinal()).toArray();

    final Tables tables;
    private final Facts facts;
    private final DutyFact[] duties;
    private final PersonFact[] people;

    private final int[] holders;
    private final int[][] held;
    private final int[] heldCount;
    private final int[] position;
    /** By person, a bit for each duty held. */
    private final long[][] bits;

    private final Accounts at;
    private final long[] amounts;
    private final long[] figures = new long[LEVEL.length];
    private final long[] levels = new long[Rule.Level.values().length];
    private final Journal journal;

    /** Everything open, but for context duties. */
    Ledger(Tables tables) {
        this.tables = tables;
        this.facts = tables.facts;
        duties = tables.duties;
        people = tables.people;
        holders = new int[tables.dutyCount];
        Arrays.fill(holders, -1);
        held = new int[people.length][8];
        heldCount = new int[people.length];
        position = new int[tables.dutyCount];
        bits = new long[people.length][(tables.dutyCount + 63) / 64];
        at = new Accounts(tables);
        amounts = at.amounts;
        journal = new Journal(amounts, figures, levels);
        open();
    }

    /** The figures of an empty rota, then context. */
    private void open() {
        for (PersonFact person : people) {
            person.targets.forEach(target -> add(Rule.S_FAIR, SoftRules.fair(target, 0)));
            person.siteTargets.forEach(target -> add(Rule.S_SITE, SoftRules.site(target, 0)));
        }
        facts.groups.forEach(group -> add(Rule.S_GROUP, SoftRules.group(group, 0)));
        tables.markList.forEach(mark -> add(mark.rule(), mark.costWhenNot()));
        facts.needs.forEach(need -> add(Rule.M_NEED, MediumRules.need(need)));
        for (DutyFact duty : duties) {
            if (duty.context) {
                take(duty, duty.pinned.index, 1);
                fill(duty, 1);
            } else {
                add(Rule.M_DUTY, MediumRules.duty(duty));
                add(Rule.S_CHANGE, SoftRules.change(facts.weights, duty, null));
                add(Rule.H_PIN, HardRules.pin(duty, null) ? 1 : 0);
            }
        }
    }

    /** Gives every pinned duty to whom it is pinned. */
    void assignPinned() {
        for (DutyFact duty : duties) {
            if (duty.fixed && !duty.context) {
                assign(duty.index, duty.pinned == null ? -1 : duty.pinned.index);
            }
        }
    }

    /** Gives every duty that is not context the holder named for it; -1: nobody. */
    void assignAll(int[] to) {
        for (DutyFact duty : duties) {
            if (!duty.context) {
                assign(duty.index, to[duty.index]);
            }
        }
    }

    /** Gives a duty that is not context to {@code to}, -1 for nobody. */
    void assign(int d, int to) {
        int from = holders[d];
        if (from == to) {
            return;
        }
        journal.write(d, from);
        DutyFact duty = duties[d];
        if (duty.fixed || duty.hasBaseline) {
            PersonFact before = from < 0 ? null : people[from];
            PersonFact after = to < 0 ? null : people[to];
            add(Rule.H_PIN, (HardRules.pin(duty, after) ? 1 : 0) - (HardRules.pin(duty, before) ? 1 : 0));
            add(Rule.S_CHANGE, SoftRules.change(facts.weights, duty, after)
                    - SoftRules.change(facts.weights, duty, before));
        }
        if (from >= 0) {
            take(duty, from, -1);
        } else {
            add(Rule.M_DUTY, -MediumRules.duty(duty));
            fill(duty, 1);
        }
        if (to >= 0) {
            take(duty, to, 1);
        } else {
            add(Rule.M_DUTY, MediumRules.duty(duty));
            fill(duty, -1);
        }
    }

    /** Enters a duty into its holder's accounts, or with {@code sign} -1 strikes it out. */
    private void take(DutyFact duty, int p, int sign) {
        int d = duty.index;
        if (sign < 0) {
            unlist(d, p);
        }
        PersonFact person = people[p];
        if (!duty.context) {
            int barred = tables.barred(d, p);
            if (barred != 0) {
                for (int bit = 0; bit < Tables.BARRING.length; bit++) {
                    add(Tables.BARRING[bit], sign * (barred >> bit & 1));
                }
            }
            for (int g : tables.groupsOf[p]) {
                GroupFact group = facts.groups.get(g);
                long before = SoftRules.group(group, amounts[at.groupLoad(g)]);
                long after = SoftRules.group(group, post(at.groupLoad(g), sign * duty.count(group.counter)));
                add(Rule.S_GROUP, after - before);
            }
        }
        if (person.external) {
            add(Rule.S_EXTERNAL, sign * SoftRules.external(facts.weights, duty, person));
        } else {
            neighbours(duty, p, sign);
            caps(duty, p, sign);
            weekends(duty, p, sign);
            if (!duty.context) {
                shares(duty, person, sign);
                marks(d, p, sign);
                add(Rule.S_TRAVEL, sign * tables.travel(duty, p));
                add(Rule.S_WISH, sign * tables.avoided(d, p));
            }
        }
        if (sign > 0) {
            list(d, p);
        }
    }

    private void neighbours(DutyFact duty, int p, int sign) {
        int[] others = held[p];
        int overlaps = 0;
        int rests = 0;
        int days = 0;
        for (int i = heldCount[p] - 1; i >= 0; i--) {
            int code = tables.between(duty.index, others[i]);
            if (code != 0) {
                overlaps += Pairs.overlaps(code);
                rests += Pairs.rests(code);
                days += Pairs.spacing(code);
            }
        }
        add(Rule.H_OVERLAP, sign * overlaps);
        add(Rule.H_REST, sign * rests);
        add(Rule.S_SPACING, sign * days * facts.weights.spacing());
    }

    private void caps(DutyFact duty, int p, int sign) {
        CapFact[] mine = tables.caps[p];
        for (int c = 0; c < mine.length; c++) {
            int window = tables.capAccounts[p][c][duty.index];
            if (window >= 0) {
                CapFact cap = mine[c];
                long before = amounts[at.capOwn(window)] == 0 ? 0 : HardRules.cap(cap, amounts[at.capTotal(window)]);
                long total = post(at.capTotal(window), sign * duty.count(cap.counter));
                long own = post(at.capOwn(window), duty.context ? 0 : sign);
                add(Rule.H_CAP, (own == 0 ? 0 : HardRules.cap(cap, total)) - before);
            }
        }
    }

    private void weekends(DutyFact duty, int p, int sign) {
        for (int weekend : duty.weekends) {
            long before = inARow(p, weekend - 1) + inARow(p, weekend);
            post(duty.context ? at.contextWeekend(p, weekend) : at.ownWeekend(p, weekend), sign);
            add(Rule.S_WEEKENDS, inARow(p, weekend - 1) + inARow(p, weekend) - before);
        }
    }

    private long inARow(int p, int weekend) {
        return SoftRules.inARow(facts.weights,
                amounts[at.ownWeekend(p, weekend)], amounts[at.contextWeekend(p, weekend)],
                amounts[at.ownWeekend(p, weekend + 1)], amounts[at.contextWeekend(p, weekend + 1)]);
    }

    private void shares(DutyFact duty, PersonFact person, int sign) {
        for (TargetFact target : tables.targets[person.index]) {
            int count = duty.count(target.counter());
            if (count != 0) {
                int load = at.load(person.index, target.counter());
                long before = SoftRules.fair(target, amounts[load]);
                add(Rule.S_FAIR, SoftRules.fair(target, post(load, sign * count)) - before);
            }
        }
        for (SiteTargetFact target : tables.siteTargets[person.index]) {
            if (target.site() == duty.line.site) {
                int points = at.sitePoints(person.index, target.site());
                long before = SoftRules.site(target, amounts[points]);
                add(Rule.S_SITE, SoftRules.site(target, post(points, sign * duty.points)) - before);
            }
        }
        if (person.maxWork != null) {
            int work = at.work(person.index);
            long before = HardRules.work(person, amounts[work]);
            add(Rule.H_WORK, HardRules.work(person, post(work, sign * duty.workMinutes)) - before);
        }
    }

    private void marks(int d, int p, int sign) {
        for (int m : tables.marks(d, p)) {
            boolean wasMet = amounts[at.marked(m)] > 0;
            if (wasMet != post(at.marked(m), sign) > 0) {
                Tables.Mark mark = tables.markList.get(m);
                add(mark.rule(), sign * (mark.costWhenMet() - mark.costWhenNot()));
            }
        }
    }

    /** A duty found a holder, or with {@code sign} -1 lost it: what that means for the needs that it covers. */
    private void fill(DutyFact duty, int sign) {
        for (int n : tables.needsCovered[duty.index]) {
            NeedFact need = facts.needs.get(n);
            boolean wasCovered = amounts[at.cover(n)] > 0;
            boolean wasTele = wasCovered && amounts[at.coverPresent(n)] == 0;
            boolean isCovered = post(at.cover(n), sign) > 0;
            boolean isTele = post(at.coverPresent(n), duty.line.tele() ? 0 : sign) == 0 && isCovered;
            if (wasCovered != isCovered) {
                add(Rule.M_NEED, -sign * MediumRules.need(need));
            }
            if (wasTele != isTele) {
                addTele(need.site, isTele ? need.minutes : -need.minutes);
            }
        }
    }

    private void addTele(int site, long minutes) {
        long before = amounts[at.teleMinutes(site)];
        long after = post(at.teleMinutes(site), minutes);
        for (TeleFact limit : facts.teleLimits) {
            if (limit.site() == site) {
                add(Rule.S_TELE, SoftRules.tele(limit, after) - SoftRules.tele(limit, before));
            }
        }
    }

    /** Changes an account, and answers what it then holds. */
    private long post(int account, long amount) {
        journal.write(account);
        return amounts[account] += amount;
    }

    /** From here on, changes can be taken back. */
    void mark() {
        journal.open();
    }

    /** Takes back every change since the mark, in a fraction of the time that making them took. */
    void rollBack() {
        for (int i = journal.moves() - 1; i >= 0; i--) {
            int duty = journal.duty(i);
            if (holders[duty] >= 0) {
                unlist(duty, holders[duty]);
            }
            if (journal.holder(i) >= 0) {
                list(duty, journal.holder(i));
            }
        }
        journal.restore();
    }

    private void list(int d, int p) {
        if (heldCount[p] == held[p].length) {
            held[p] = Arrays.copyOf(held[p], 2 * heldCount[p]);
        }
        position[d] = heldCount[p];
        held[p][heldCount[p]++] = d;
        holders[d] = p;
        bits[p][d >> 6] ^= 1L << d;
    }

    private void unlist(int d, int p) {
        int last = held[p][--heldCount[p]];
        held[p][position[d]] = last;
        position[last] = position[d];
        holders[d] = -1;
        bits[p][d >> 6] ^= 1L << d;
    }

    private void add(Rule rule, long amount) {
        int r = rule.ordinal();
        figures[r] += amount;
        levels[LEVEL[r]] += amount;
    }

    long figure(Rule rule) {
        return figures[rule.ordinal()];
    }

    /** Every rule's figure, by the rule's ordinal. */
    long[] figures() {
        return figures.clone();
    }

    /** The count of broken hard rules, at least 0; so for the levels below. */
    long hard() {
        return levels[0];
    }

    long medium() {
        return levels[1];
    }

    long soft() {
        return levels[2];
    }

    Score score() {
        return new Score(-hard(), -medium(), -soft());
    }

    /** The duties that a person holds, 64 to a word. Not to be changed. */
    long[] bits(int person) {
        return bits[person];
    }

    Accounts accounts() {
        return at;
    }

    boolean covers(NeedFact need) {
        return amounts[at.cover(need.index)] > 0;
    }

    int holder(int duty) {
        return holders[duty];
    }

    int[] holders() {
        return holders.clone();
    }

    int heldCount(int person) {
        return heldCount[person];
    }

    /** The {@code i}th of the duties that a person holds, context included, in no order. */
    int held(int person, int i) {
        return held[person][i];
    }
}
