package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The ways to fill one duty: to leave it open; to give it to somebody; to somebody who hands another duty on, to its former
 * holder or to a third person; and round three persons. For one thread.
 */
final class Handovers {

    private final Tables tables;
    private final Ledger ledger;
    private final Fit fit;
    private final int[] before;
    private final boolean[] filled;
    /** Who loses a duty to be filled. */
    private final boolean[] losing;
    private final boolean[] spared;
    /** What moving a duty that had not to be moved costs. */
    private final long change;

    /** While one duty is filled. */
    private Draft from;
    private Draft[] given;
    private Map<Set<Integer>, Draft> best;

    /**
     * @param before the holders as they were, -1: open
     * @param toFill the duties to be filled
     * @param spared who keeps what they hold and is given nothing
     */
    Handovers(Tables tables, int[] before, int[] toFill, boolean[] spared) {
        this.tables = tables;
        this.ledger = new Ledger(tables);
        this.fit = new Fit(ledger);
        this.before = before;
        this.filled = new boolean[tables.dutyCount];
        this.losing = new boolean[tables.personCount];
        this.spared = spared;
        for (int duty : toFill) {
            filled[duty] = true;
            if (before[duty] >= 0) {
                losing[before[duty]] = true;
            }
        }
        this.change = tables.facts.weights.change();
    }

    /** Where a repair starts: nothing done. */
    Draft nothing() {
        from = new Draft(new int[0], 0, 0, 0, 0, 0, Integer.MAX_VALUE, Set.of());
        stand();
        return draft(0);
    }

    /** The best for each set of people that it disturbs, after what a draft does already. */
    Collection<Draft> fill(int duty, Draft draft) {
        from = draft;
        stand();
        given = new Draft[tables.personCount];
        best = new HashMap<>();
        offer(draft);
        give(duty);
        for (int to : tables.eligible[duty]) {
            if (to != before[duty] && !spared[to]) {
                handOn(duty, to);
            }
        }
        if (before[duty] >= 0 && !spared[before[duty]]) {
            goRound(duty, before[duty]);
        }
        List<Draft> found = new ArrayList<>(best.values());
        for (Draft one : given) {
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    /** Puts the ledger where the draft gone on from leads. */
    private void stand() {
        int[] holders = new int[before.length];
        for (int duty = 0; duty < holders.length; duty++) {
            holders[duty] = filled[duty] ? -1 : before[duty];
        }
        from.enter(holders);
        ledger.assignAll(holders);
    }

    /** To everybody whom no rule over the duty alone bars, and who holds nothing at the time. */
    private void give(int duty) {
        for (int to : tables.eligible[duty]) {
            if (to != before[duty] && !spared[to] && !overlaps(duty, to)) {
                ledger.mark();
                apply(duty, to);
                given[to] = draft(from.moved(), duty, to);
                ledger.rollBack();
            }
        }
    }

    private boolean overlaps(int duty, int person) {
        return !fit.external(person) && IntStream.range(0, ledger.heldCount(person))
                .anyMatch(i -> Pairs.overlaps(tables.between(duty, ledger.held(person, i))) > 0);
    }

    /** {@code to} takes the duty and hands one of its own to somebody. */
    private void handOn(int duty, int to) {
        for (int other : held(to)) {
            if (fit.free(other) && other != duty && fit.fits(duty, to, other)) {
                for (int receiver : tables.eligible[other]) {
                    if (receiver != to && !spared[receiver] && fit.fits(other, receiver, Fit.NONE)) {
                        offerIfUseful(to, receiver, duty, to, other, receiver);
                    }
                }
            }
        }
    }

    /** {@code to} takes the duty, a third takes another from there, and the former holder one of the third's. */
    private void goRound(int duty, int former) {
        for (int third : tables.free) {
            int holder = ledger.holder(third);
            if (holder < 0 || holder == former || spared[holder] || third == duty || !fit.fits(third, former, Fit.NONE)) {
                continue;
            }
            for (int to : tables.eligible[duty]) {
                if (to == former || to == holder || spared[to]) {
                    continue;
                }
                for (int other : held(to)) {
                    if (fit.free(other) && other != duty && fit.fits(other, holder, third)
                            && fit.fits(duty, to, other)) {
                        offerIfUseful(to, holder, duty, to, other, holder, third, former);
                    }
                }
            }
        }
    }

    private int[] held(int person) {
        return IntStream.range(0, ledger.heldCount(person)).map(i -> ledger.held(person, i)).toArray();
    }

    /** Where one of the two could simply be given the duty, more must be cheaper than that. */
    private void offerIfUseful(int one, int other, int... changes) {
        int moved = from.moved() + moved(changes);
        ledger.mark();
        apply(changes);
        boolean useful = ledger.hard() <= from.hard() && cheaper(moved, given[one]) && cheaper(moved, given[other]);
        if (useful) {
            offer(draft(moved, changes));
        }
        ledger.rollBack();
    }

    /** As the ledger stands. */
    private boolean cheaper(int moved, Draft simple) {
        return simple == null || ledger.hard() < simple.hard()
                || ledger.hard() == simple.hard() && price(moved) < simple.price();
    }

    private void offer(Draft draft) {
        best.merge(draft.disturbed(), draft, (one, other) -> Draft.ORDER.compare(other, one) < 0 ? other : one);
    }

    private void apply(int... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            ledger.assign(changes[i], changes[i + 1]);
        }
    }

    /** How many more duties than before these changes move that had not to be moved. */
    private int moved(int... changes) {
        int moved = 0;
        for (int i = 0; i < changes.length; i += 2) {
            int duty = changes[i];
            if (!filled[duty]) {
                moved += (changes[i + 1] == before[duty] ? 0 : 1) - (ledger.holder(duty) == before[duty] ? 0 : 1);
            }
        }
        return moved;
    }

    /** The draft gone on from and these changes, as the ledger stands with them. */
    private Draft draft(int moved, int... changes) {
        int[] all = from.with(changes);
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < all.length; i += 2) {
            last.put(all[i], all[i + 1]);
        }
        Set<Integer> disturbed = new TreeSet<>();
        int returned = 0;
        int soonest = Integer.MAX_VALUE;
        for (var change : last.entrySet()) {
            int duty = change.getKey();
            int holder = change.getValue();
            if (holder != before[duty]) {
                disturbed.add(holder);
                returned += holder >= 0 && losing[holder] ? 1 : 0;
                if (!filled[duty]) {
                    disturbed.add(before[duty]);
                    soonest = Math.min(soonest, duty);
                }
            }
        }
        disturbed.remove(-1);
        return new Draft(all, ledger.hard(), ledger.medium(), price(moved), returned, moved, soonest, disturbed);
    }

    private long price(int moved) {
        return ledger.soft() - ledger.figure(Rule.S_CHANGE) + change * moved;
    }
}
