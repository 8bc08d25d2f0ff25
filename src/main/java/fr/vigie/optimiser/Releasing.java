package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the smallest sets of rules to lift, or of duties to hand on, so that somebody may hold a duty. */
final class Releasing {

    /** Rules that a consent, a decision of the department or a moved leave can lift; a missing skill is none. */
    private static final Set<String> LIFTABLE = Set.of(Rule.H_PIN.id(), Rule.H_ENTITLED.id(), Rule.H_AVAILABLE.id(),
            Rule.H_RESPONSE.id(), Rule.H_REST.id(), Rule.H_CAP.id(), Rule.H_WORK.id());
    private static final int MOST = 20;

    private final Judging judging;
    private final Facts facts;

    Releasing(Tables tables) {
        this.judging = new Judging(tables);
        this.facts = tables.facts;
    }

    /** Fewest lifted rules first, then fewest moves, then by score. */
    List<Release> releases(Map<String, String> assignments, String dutyId) {
        List<Release> found = new ArrayList<>();
        String holder = assignments.get(dutyId);
        for (Candidate candidate : judging.candidates(assignments, dutyId)) {
            String person = candidate.practitioner();
            if (person != null && !person.equals(holder) && !lacksSkill(candidate)) {
                asIs(candidate, found);
                handingOn(assignments, dutyId, candidate, found);
            }
        }
        found.sort(Comparator.comparingInt((Release release) -> release.lifted().size())
                .thenComparingInt(release -> release.moves().size())
                .thenComparing(Release::delta, Comparator.reverseOrder()));
        return found.stream().limit(MOST).toList();
    }

    private static boolean lacksSkill(Candidate candidate) {
        return candidate.added().stream().anyMatch(violation -> violation.rule().equals(Rule.H_SKILL.id()));
    }

    private void asIs(Candidate candidate, List<Release> found) {
        if (candidate.added().stream().allMatch(violation -> LIFTABLE.contains(violation.rule()))) {
            found.add(new Release(candidate.practitioner(), candidate.added(), Map.of(),
                    lifted(candidate.delta(), candidate.added())));
        }
    }

    /** One of the duties that stand in the way goes to somebody who may hold it. */
    private void handingOn(Map<String, String> assignments, String dutyId, Candidate candidate, List<Release> found) {
        Set<String> inTheWay = new TreeSet<>();
        candidate.added().forEach(violation -> inTheWay.addAll(violation.duties()));
        inTheWay.remove(dutyId);
        Map<String, String> taken = new HashMap<>(assignments);
        taken.put(dutyId, candidate.practitioner());
        for (String other : inTheWay) {
            DutyFact fact = facts.duty(other);
            if (fact.fixed || fact.context) {
                continue;
            }
            judging.candidates(taken, other).stream()
                    .filter(receiver -> receiver.feasible() && receiver.practitioner() != null
                            && !receiver.practitioner().equals(candidate.practitioner()))
                    .findFirst()
                    .ifPresent(receiver -> add(assignments, taken, candidate, other, receiver, found));
        }
    }

    private void add(Map<String, String> assignments, Map<String, String> taken, Candidate candidate, String other,
            Candidate receiver, List<Release> found) {
        Map<String, String> after = new HashMap<>(taken);
        after.put(other, receiver.practitioner());
        Comparison comparison = judging.compare(assignments, after);
        List<Violation> left = comparison.added().stream()
                .filter(violation -> Rule.of(violation.rule()).level() == Rule.Level.HARD).toList();
        if (left.size() < candidate.added().size()
                && left.stream().allMatch(violation -> LIFTABLE.contains(violation.rule()))) {
            found.add(new Release(candidate.practitioner(), left, Map.of(other, receiver.practitioner()),
                    lifted(comparison.delta(), left)));
        }
    }

    private static Score lifted(Score delta, List<Violation> lifted) {
        long hard = lifted.stream().mapToLong(Violation::amount).sum();
        return new Score(Math.min(0, delta.hard() + hard), delta.medium(), delta.soft());
    }
}
