package fr.vigie.optimiser;

/**
 * What a {@link Proposal} would change in the cost that a search looks at: the soft cost, with what hard rules and uncovered
 * time weigh in it. The ledger is read only, but for {@link #make}. For one thread.
 */
final class Forecast {

    /** What a broken hard rule and an uncovered unit weigh, in soft units. */
    private static final double HARD = 2000;
    private static final double MEDIUM = 0.5;

    private final Ledger ledger;
    private final Tables tables;
    private final GroupFact[] groups;
    private final Shift shift;
    /** Those to whom a proposal gives or takes. */
    private final int[] people = new int[2 * Proposal.LARGEST + 1];
    /** By group, by how much its load would change. */
    private final long[] loads;

    Forecast(Ledger ledger) {
        this.ledger = ledger;
        this.tables = ledger.tables;
        this.groups = tables.facts.groups.toArray(GroupFact[]::new);
        this.loads = new long[groups.length];
        this.shift = new Shift(ledger);
    }

    /** The cost as things stand. */
    double cost() {
        return HARD * ledger.hard() + MEDIUM * ledger.medium() + ledger.soft();
    }

    /** By how much the cost would grow; infinite for what breaks a hard rule of a rota that keeps them all. */
    double growth(Proposal proposal) {
        return opensOrFills(proposal) ? tried(proposal) : reckoned(proposal);
    }

    void make(Proposal proposal) {
        for (int i = 0; i < proposal.size(); i++) {
            ledger.assign(proposal.duty(i), proposal.holder(i));
        }
    }

    private boolean opensOrFills(Proposal proposal) {
        for (int i = 0; i < proposal.size(); i++) {
            if (proposal.holder(i) < 0 != ledger.holder(proposal.duty(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private double tried(Proposal proposal) {
        double before = cost();
        boolean keep = ledger.hard() == 0;
        ledger.mark();
        make(proposal);
        double growth = keep && ledger.hard() > 0 ? Double.POSITIVE_INFINITY : cost() - before;
        ledger.rollBack();
        return growth;
    }

    /** What is covered stays covered: only the shares of people and groups change. */
    private double reckoned(Proposal proposal) {
        int count = 0;
        for (int i = 0; i < proposal.size(); i++) {
            count = with(ledger.holder(proposal.duty(i)), count);
            count = with(proposal.holder(i), count);
        }
        boolean keep = ledger.hard() == 0;
        long broken = 0;
        long soft = 0;
        for (int i = 0; i < count; i++) {
            if (!shift.of(people[i], proposal, keep)) {
                return Double.POSITIVE_INFINITY;
            }
            broken += shift.broken();
            soft += shift.soft();
        }
        return HARD * broken + soft + (groups.length == 0 ? 0 : groupGrowth(proposal));
    }

    private int with(int person, int count) {
        for (int i = 0; i < count; i++) {
            if (people[i] == person) {
                return count;
            }
        }
        people[count] = person;
        return person < 0 ? count : count + 1;
    }

    private long groupGrowth(Proposal proposal) {
        for (int i = 0; i < proposal.size(); i++) {
            DutyFact duty = tables.duties[proposal.duty(i)];
            load(duty, ledger.holder(duty.index), -1);
            load(duty, proposal.holder(i), 1);
        }
        long growth = 0;
        for (int i = 0; i < groups.length; i++) {
            if (loads[i] != 0) {
                long load = ledger.accounts().amounts[ledger.accounts().groupLoad(i)];
                growth += SoftRules.group(groups[i], load + loads[i]) - SoftRules.group(groups[i], load);
                loads[i] = 0;
            }
        }
        return growth;
    }

    private void load(DutyFact duty, int person, int sign) {
        if (person >= 0) {
            for (int group : tables.groupsOf[person]) {
                loads[group] += sign * duty.count(groups[group].counter);
            }
        }
    }
}
