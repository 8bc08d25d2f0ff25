package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Analysis, comparison and candidates: what assignments of one problem are worth. */
final class Judging {

    private final Tables tables;
    private final Facts facts;
    private final Violations violations;

    Judging(Tables tables) {
        this.tables = tables;
        this.facts = tables.facts;
        this.violations = new Violations(tables);
    }

    Ledger ledger(Map<String, String> assignments) {
        Ledger ledger = new Ledger(tables);
        ledger.assignAll(facts.holders(assignments));
        return ledger;
    }

    Analysis analyse(Map<String, String> assignments) {
        Ledger ledger = ledger(assignments);
        return new Analysis(ledger.score(), breakdown(ledger), violations.all(ledger));
    }

    List<Violation> burdens(Map<String, String> assignments) {
        return Burdens.of(tables, ledger(assignments));
    }

    static Map<String, Long> breakdown(Ledger ledger) {
        Map<String, Long> breakdown = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            breakdown.put(rule.id(), ledger.figure(rule));
        }
        return breakdown;
    }

    Comparison compare(Map<String, String> before, Map<String, String> after) {
        Ledger ledger = ledger(before);
        Score scoreBefore = ledger.score();
        long[] figures = ledger.figures();
        List<Violation> then = violations.all(ledger);
        ledger.assignAll(facts.holders(after));
        List<Violation> now = violations.all(ledger);
        return new Comparison(scoreBefore, ledger.score(), worse(now, then), worse(then, now),
                changes(figures, ledger.figures(), Rule.Level.HARD));
    }

    List<Candidate> candidates(Map<String, String> assignments, String dutyId) {
        DutyFact duty = facts.duty(dutyId);
        if (duty.context) {
            throw new IllegalArgumentException("Duty \"" + dutyId + "\" is context: it has no candidates");
        }
        Ledger ledger = ledger(assignments);
        int holder = ledger.holder(duty.index);
        Score scoreNow = ledger.score();
        long[] figuresNow = ledger.figures();
        List<Violation> around = new ArrayList<>();
        violations.pin(duty, holder, around);
        if (holder >= 0) {
            around.addAll(hard(ledger, holder));
        }
        ledger.assign(duty.index, -1);
        List<Violation> without = holder >= 0 ? hard(ledger, holder) : List.of();
        List<Candidate> candidates = new ArrayList<>();
        for (int person = -1; person < facts.people.size(); person++) {
            List<Violation> before = new ArrayList<>(around);
            List<Violation> after = new ArrayList<>();
            if (person >= 0 && person != holder) {
                before.addAll(hard(ledger, person));
                after.addAll(without);
            } else if (person < 0) {
                after.addAll(without);
            }
            ledger.assign(duty.index, person);
            violations.pin(duty, person, after);
            if (person >= 0) {
                after.addAll(hard(ledger, person));
            }
            List<Violation> added = worse(after, before);
            candidates.add(new Candidate(person < 0 ? null : facts.people.get(person).id, added.isEmpty(),
                    ledger.score().minus(scoreNow), added, worse(before, after),
                    changes(figuresNow, ledger.figures(), Rule.Level.MEDIUM)));
            ledger.assign(duty.index, -1);
        }
        candidates.sort(Comparator.comparing(Candidate::feasible).thenComparing(Candidate::delta).reversed());
        return List.copyOf(candidates);
    }

    private List<Violation> hard(Ledger ledger, int person) {
        PersonFact fact = facts.people.get(person);
        return violations.of(fact, violations.held(ledger, fact));
    }

    /** Those that are not among the others, or are there with a lesser amount. */
    private static List<Violation> worse(List<Violation> violations, List<Violation> others) {
        Map<List<String>, Long> amounts = new HashMap<>();
        others.forEach(other -> amounts.put(other.identity(), other.amount()));
        return violations.stream()
                .filter(violation -> violation.amount() > amounts.getOrDefault(violation.identity(), 0L)).toList();
    }

    /** By how much each rule's figure grew, from this level downwards. */
    private static Map<String, Long> changes(long[] before, long[] after, Rule.Level from) {
        Map<String, Long> changes = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            long change = after[rule.ordinal()] - before[rule.ordinal()];
            if (change != 0 && rule.level().compareTo(from) >= 0) {
                changes.put(rule.id(), change);
            }
        }
        return changes;
    }
}
