package fr.vigie.optimiser;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rota as Timefold sees it: every duty with its holder, and the facts that constraints are summed over. Public for Timefold alone. */
@PlanningSolution
public class RotaPlan {

    @PlanningEntityCollectionProperty
    private List<DutyAssignment> assignments;

    @ProblemFactProperty
    private SoftWeights weights;

    @ProblemFactCollectionProperty
    private List<PersonFact> people;

    @ProblemFactCollectionProperty
    private List<NeedFact> needs;

    @ProblemFactCollectionProperty
    private List<GroupFact> groups;

    @ProblemFactCollectionProperty
    private List<TeleFact> teleLimits;

    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For Timefold, which clones by it. */
    RotaPlan() {}

    RotaPlan(Tables tables, int[] holders) {
        Facts facts = tables.facts;
        assignments = facts.duties.stream().map(duty -> {
            PersonFact holder = holders[duty.index] < 0 ? null : facts.people.get(holders[duty.index]);
            Set<PersonFact> range = Arrays.stream(tables.eligible[duty.index]).mapToObj(facts.people::get)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (holder != null) {
                // whoever holds it now, barred or not, is to be judged
                range.add(holder);
            }
            return new DutyAssignment(duty, List.copyOf(range), holder);
        }).toList();
        weights = facts.weights;
        people = facts.people;
        needs = facts.needs;
        groups = facts.groups;
        teleLimits = facts.teleLimits;
    }

    @ProblemFactCollectionProperty
    public List<CapFact> getCaps() {
        return people.stream().flatMap(person -> person.caps.stream()).toList();
    }

    @ProblemFactCollectionProperty
    public List<TargetFact> getTargets() {
        return people.stream().flatMap(person -> person.targets.stream()).toList();
    }

    @ProblemFactCollectionProperty
    public List<SiteTargetFact> getSiteTargets() {
        return people.stream().flatMap(person -> person.siteTargets.stream()).toList();
    }

    @ProblemFactCollectionProperty
    public List<WishFact> getWishes() {
        return people.stream().flatMap(person -> person.wishes.stream()).toList();
    }

    @ProblemFactCollectionProperty
    public List<SessionFact> getSessions() {
        return people.stream().flatMap(person -> person.sessions.stream()).toList();
    }

    Stream<DutyAssignment> assignments() {
        return assignments.stream();
    }

    /** Gives every duty that is not pinned to whom it is named for, and tells the director; -1: nobody. */
    void give(int[] to, ScoreDirector<RotaPlan> director) {
        assignments().filter(assignment -> !assignment.isPinned()).forEach(assignment -> {
            int person = to[assignment.index()];
            director.beforeVariableChanged(assignment, DutyAssignment.HOLDER);
            assignment.give(person < 0 ? null : people.get(person));
            director.afterVariableChanged(assignment, DutyAssignment.HOLDER);
        });
        director.triggerVariableListeners();
    }

    /** By duty; -1: nobody. */
    int[] holders() {
        return assignments.stream().mapToInt(assignment ->
                assignment.holder() == null ? -1 : assignment.holder().index).toArray();
    }

    Score score() {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }
}
