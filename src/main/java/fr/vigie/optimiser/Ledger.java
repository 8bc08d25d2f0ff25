package fr.vigie.optimiser;

/**
 * An assignment under change, with every rule's figure kept up to date. Changing one duty's holder costs well under a
 * microsecond. For one thread.
 */
final class Ledger {

    final Tables tables;
    private final Facts facts;
    private final DutyFact[] duties;
    private final PersonFact[] people;

    private final Holdings holdings;
    private final Accounts at;
    private final long[] amounts;
    private final Figures figures = new Figures();
    private final Journal journal;
    private final Coverage coverage;

    /** Everything open, but for context duties. */
    Ledger(Tables tables) {
        this.tables = tables;
        this.facts = tables.facts;
        duties = tables.duties;
        people = tables.people;
        holdings = new Holdings(tables);
        at = new Accounts(tables);
        amounts = at.amounts;
        journal = new Journal(amounts, figures);
        coverage = new Coverage(tables, at, journal, figures);
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
        for (DutyFact duty : duties) {
            if (duty.context) {
                take(duty, duty.pinned.index, 1);
                coverage.fill(duty, 1);
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
        int from = holdings.holder(d);
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
            coverage.fill(duty, 1);
        }
        if (to >= 0) {
            take(duty, to, 1);
        } else {
            add(Rule.M_DUTY, MediumRules.duty(duty));
            coverage.fill(duty, -1);
        }
    }

    /** Enters a duty into its holder's accounts, or with {@code sign} -1 strikes it out. */
    private void take(DutyFact duty, int p, int sign) {
        int d = duty.index;
        if (sign < 0) {
            holdings.strikeOut(d, p);
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
                long after = SoftRules.group(group, journal.post(at.groupLoad(g), sign * duty.count(group.counter)));
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
            holdings.enter(d, p);
        }
    }

    private void neighbours(DutyFact duty, int p, int sign) {
        int overlaps = 0;
        int rests = 0;
        int days = 0;
        for (int i = holdings.count(p) - 1; i >= 0; i--) {
            int code = tables.between(duty.index, holdings.held(p, i));
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
                long total = journal.post(at.capTotal(window), sign * duty.count(cap.counter));
                long own = journal.post(at.capOwn(window), duty.context ? 0 : sign);
                add(Rule.H_CAP, (own == 0 ? 0 : HardRules.cap(cap, total)) - before);
            }
        }
    }

    private void weekends(DutyFact duty, int p, int sign) {
        for (int weekend : duty.weekends) {
            long before = inARow(p, weekend - 1) + inARow(p, weekend);
            journal.post(duty.context ? at.contextWeekend(p, weekend) : at.ownWeekend(p, weekend), sign);
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
                add(Rule.S_FAIR, SoftRules.fair(target, journal.post(load, sign * count)) - before);
            }
        }
        for (SiteTargetFact target : tables.siteTargets[person.index]) {
            if (target.site() == duty.line.site) {
                int points = at.sitePoints(person.index, target.site());
                long before = SoftRules.site(target, amounts[points]);
                add(Rule.S_SITE, SoftRules.site(target, journal.post(points, sign * duty.points)) - before);
            }
        }
        if (person.maxWork != null) {
            int work = at.work(person.index);
            long before = HardRules.work(person, amounts[work]);
            add(Rule.H_WORK, HardRules.work(person, journal.post(work, sign * duty.workMinutes)) - before);
        }
    }

    private void marks(int d, int p, int sign) {
        for (int m : tables.marks(d, p)) {
            boolean wasMet = amounts[at.marked(m)] > 0;
            if (wasMet != journal.post(at.marked(m), sign) > 0) {
                Tables.Mark mark = tables.markList.get(m);
                add(mark.rule(), sign * (mark.costWhenMet() - mark.costWhenNot()));
            }
        }
    }

    /** From here on, changes can be taken back. */
    void mark() {
        journal.open();
    }

    /** Takes back every change since the mark, in a fraction of the time that making them took. */
    void rollBack() {
        for (int i = journal.moves() - 1; i >= 0; i--) {
            int duty = journal.duty(i);
            if (holdings.holder(duty) >= 0) {
                holdings.strikeOut(duty, holdings.holder(duty));
            }
            if (journal.holder(i) >= 0) {
                holdings.enter(duty, journal.holder(i));
            }
        }
        journal.restore();
    }

    private void add(Rule rule, long amount) {
        figures.add(rule, amount);
    }

    long figure(Rule rule) {
        return figures.of(rule);
    }

    /** Every rule's figure, by the rule's ordinal. */
    long[] figures() {
        return figures.byRule();
    }

    /** The count of broken hard rules, at least 0; so for the levels below. */
    long hard() {
        return figures.of(Rule.Level.HARD);
    }

    long medium() {
        return figures.of(Rule.Level.MEDIUM);
    }

    long soft() {
        return figures.of(Rule.Level.SOFT);
    }

    Score score() {
        return new Score(-hard(), -medium(), -soft());
    }

    /** The duties that a person holds, 64 to a word. Not to be changed. */
    long[] bits(int person) {
        return holdings.bits(person);
    }

    Accounts accounts() {
        return at;
    }

    boolean covers(NeedFact need) {
        return coverage.covers(need);
    }

    int holder(int duty) {
        return holdings.holder(duty);
    }

    int[] holders() {
        return holdings.holders();
    }

    int heldCount(int person) {
        return holdings.count(person);
    }

    /** The {@code i}th of the duties that a person holds, context included, in no order. */
    int held(int person, int i) {
        return holdings.held(person, i);
    }
}
