package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the rules say of every duty and person, and of every two duties that are near in time, worked out once so that
 * {@link Ledger} only looks it up. Immutable, shared by threads.
 */
final class Tables {

    /** Bits of {@link #barred}, one for each rule over one duty and its holder. */
    static final Rule[] BARRING = {Rule.H_SKILL, Rule.H_ENTITLED, Rule.H_AVAILABLE, Rule.H_RESPONSE};

    private static final int[] NONE = {};

    final Facts facts;
    final DutyFact[] duties;
    final PersonFact[] people;
    final int dutyCount;
    final int personCount;
    /** Duties that may be assigned: neither context nor pinned. */
    final int[] free;
    /** By duty, the persons that no rule bars from it. */
    final int[][] eligible;

    private final byte[] barred;
    private final long[] avoided;
    private final long[] travel;
    private final int[][] marks;
    private final long[] alone;
    private final int counters;
    private final int[] counts;
    /** By mark, what meeting it changes. */
    final long[] markCosts;
    final Pairs pairs;
    /** By person. */
    final TargetFact[][] targets;
    final SiteTargetFact[][] siteTargets;
    final CapFact[][] caps;
    final int[][] needsCovered;
    final int[][] groupsOf;
    final List<Mark> markList = new ArrayList<>();
    /** By person and cap, the account of the window of each duty; -1 where the cap does not look at the duty. */
    final int[][][] capAccounts;
    final int capAccountCount;

    /** A wish to be on duty or a session of day work: something that the first duty to meet it changes, once. */
    record Mark(Rule rule, long costWhenMet, long costWhenNot) {}

    Tables(Facts facts) {
        this.facts = facts;
        this.duties = facts.duties.toArray(DutyFact[]::new);
        this.people = facts.people.toArray(PersonFact[]::new);
        this.dutyCount = duties.length;
        this.personCount = people.length;
        this.barred = new byte[dutyCount * personCount];
        this.avoided = new long[dutyCount * personCount];
        this.travel = new long[facts.lines.size() * personCount];
        this.marks = new int[dutyCount * personCount][];
        this.pairs = new Pairs(facts);
        this.targets = facts.people.stream().map(person -> person.targets.toArray(TargetFact[]::new))
                .toArray(TargetFact[][]::new);
        this.siteTargets = facts.people.stream().map(person -> person.siteTargets.toArray(SiteTargetFact[]::new))
                .toArray(SiteTargetFact[][]::new);
        this.caps = facts.people.stream().map(person -> person.caps.toArray(CapFact[]::new))
                .toArray(CapFact[][]::new);
        this.free = facts.duties.stream().filter(duty -> !duty.fixed && !duty.context)
                .mapToInt(duty -> duty.index).toArray();
        facts.people.forEach(this::enter);
        this.eligible = new int[dutyCount][];
        for (DutyFact duty : facts.duties) {
            eligible[duty.index] = facts.people.stream().mapToInt(person -> person.index)
                    .filter(person -> barred[at(duty.index, person)] == 0).toArray();
        }
        this.counters = facts.counters.size();
        this.counts = new int[dutyCount * counters];
        Arrays.setAll(counts, at -> duties[at / counters].count(at % counters));
        this.markCosts = markList.stream().mapToLong(mark -> mark.costWhenMet() - mark.costWhenNot()).toArray();
        this.alone = new long[dutyCount * personCount];
        facts.duties.forEach(duty -> facts.people.forEach(person ->
                alone[at(duty.index, person.index)] = alone(duty, person)));
        this.needsCovered = needsCovered();
        this.groupsOf = groupsOf();
        this.capAccounts = new int[personCount][][];
        this.capAccountCount = openCapAccounts();
    }

    /** Answers how many there are. */
    private int openCapAccounts() {
        int count = 0;
        for (PersonFact person : facts.people) {
            capAccounts[person.index] = new int[person.caps.size()][];
            for (int c = 0; c < person.caps.size(); c++) {
                CapFact cap = person.caps.get(c);
                int first = count;
                capAccounts[person.index][c] = facts.duties.stream()
                        .mapToInt(duty -> cap.looksAt(duty) ? first + duty.window(cap.window) : -1).toArray();
                count += switch (cap.window) {
                    case WEEK -> facts.weeks;
                    case MONTH -> facts.months;
                    case HORIZON -> 1;
                };
            }
        }
        return count;
    }

    private void enter(PersonFact person) {
        int[] wishMarks = new int[person.wishes.size()];
        for (int w = 0; w < wishMarks.length; w++) {
            WishFact wish = person.wishes.get(w);
            if (wish.kind() == Problem.Wish.Kind.PREFER) {
                wishMarks[w] = markList.size();
                markList.add(new Mark(Rule.S_WISH, 0, wish.cost()));
            }
        }
        int firstSession = markList.size();
        person.sessions.forEach(session -> markList.add(new Mark(Rule.S_SESSION, session.cost(), 0)));
        for (DutyFact duty : facts.duties) {
            int at = at(duty.index, person.index);
            barred[at] = (byte) ((HardRules.skill(duty, person) ? 1 : 0)
                    | (HardRules.entitled(duty, person) ? 2 : 0)
                    | (HardRules.available(duty, person) ? 4 : 0)
                    | (HardRules.response(duty, person) ? 8 : 0));
            travel[duty.line.index * personCount + person.index] =
                    Math.max(travel[duty.line.index * personCount + person.index],
                            SoftRules.travel(facts.weights, duty, person));
            int[] met = NONE;
            for (int w = 0; w < wishMarks.length; w++) {
                WishFact wish = person.wishes.get(w);
                if (SoftRules.avoided(wish, duty)) {
                    avoided[at] += wish.cost();
                } else if (SoftRules.preferred(wish, duty)) {
                    met = with(met, wishMarks[w]);
                }
            }
            for (int s = 0; s < person.sessions.size(); s++) {
                if (SoftRules.cancelled(person.sessions.get(s), duty)) {
                    met = with(met, firstSession + s);
                }
            }
            marks[at] = met;
        }
    }

    private int[][] needsCovered() {
        int[][] covered = new int[dutyCount][];
        for (DutyFact duty : facts.duties) {
            covered[duty.index] = facts.needs.stream().filter(need -> need.coveredBy(duty))
                    .mapToInt(need -> need.index).toArray();
        }
        return covered;
    }

    private int[][] groupsOf() {
        int[][] groups = new int[personCount][];
        for (PersonFact person : facts.people) {
            groups[person.index] = facts.groups.stream().filter(group -> group.members.contains(person))
                    .mapToInt(group -> group.index).toArray();
        }
        return groups;
    }

    private static int[] with(int[] some, int more) {
        int[] longer = Arrays.copyOf(some, some.length + 1);
        longer[some.length] = more;
        return longer;
    }

    private long alone(DutyFact duty, PersonFact person) {
        return SoftRules.external(facts.weights, duty, person) + SoftRules.change(facts.weights, duty, person)
                + (person.external ? 0 : avoided(duty.index, person.index) + travel(duty, person.index));
    }

    private int at(int duty, int person) {
        return duty * personCount + person;
    }

    /** 0: no rule bars this person from this duty by itself; else bits of {@link #BARRING}. */
    int barred(int duty, int person) {
        return barred[at(duty, person)];
    }

    long avoided(int duty, int person) {
        return avoided[at(duty, person)];
    }

    long travel(DutyFact duty, int person) {
        return duty.context ? 0 : travel[duty.line.index * personCount + person];
    }

    /** The soft cost of a duty at a person by the rules that look at these two alone. */
    long alone(int duty, int person) {
        return alone[at(duty, person)];
    }

    int count(int duty, int counter) {
        return counts[duty * counters + counter];
    }

    /** Of this person's {@link #markList marks}, those that this duty meets. */
    int[] marks(int duty, int person) {
        return marks[at(duty, person)];
    }

    /** See {@link Pairs#between}. */
    int between(int a, int b) {
        return pairs.between(a, b);
    }
}
