package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A problem made ready for its rules: everything numbered from 0, ids resolved to objects, instants to epoch seconds,
 * dates to windows and week-ends. Immutable; built once for a problem and shared.
 */
final class Facts {

    final Problem problem;
    final List<LineFact> lines;
    final List<PersonFact> people;
    /** By their start: duties near in time have near numbers. */
    final List<DutyFact> duties;
    final List<NeedFact> needs;
    final List<GroupFact> groups;
    final List<TeleFact> teleLimits;
    final List<String> counters;
    final SoftWeights weights;
    /** How many numbers windows of each kind take. */
    final int weeks;
    final int months;
    /** Week-ends in a row have numbers in a row, and others have not. */
    final int weekends;

    private final Map<String, DutyFact> dutyById = new HashMap<>();
    private final Map<String, PersonFact> personById = new HashMap<>();
    private final Map<String, Integer> siteIndex = new HashMap<>();

    Facts(Problem problem) {
        this.problem = problem;
        problem.sites().forEach(site -> siteIndex.put(site.id(), siteIndex.size()));
        counters = countersOf(problem);
        Map<String, Integer> counterIndex = new HashMap<>();
        counters.forEach(counter -> counterIndex.put(counter, counterIndex.size()));
        weights = new SoftWeights(problem.weights(), problem.rules().spacing());

        people = new ArrayList<>();
        for (Problem.Practitioner person : problem.practitioners()) {
            PersonFact fact = new PersonFact(people.size(), person, problem.weights(), counterIndex, siteIndex);
            people.add(fact);
            personById.put(fact.id, fact);
        }
        Map<String, LineFact> lineById = new LinkedHashMap<>();
        for (Problem.Line line : problem.lines()) {
            lineById.put(line.id(), new LineFact(lineById.size(), line, siteIndex, combinable(problem, line)));
        }
        lines = List.copyOf(lineById.values());

        RotaCalendar calendar = new RotaCalendar(problem);
        weeks = calendar.weeks();
        months = calendar.months();
        weekends = calendar.weekends();
        duties = new ArrayList<>();
        List<Problem.Duty> inTime = problem.duties().stream()
                .sorted(Comparator.comparing(duty -> duty.periods().getFirst().start().toInstant())).toList();
        for (Problem.Duty duty : inTime) {
            DutyFact fact = new DutyFact(duties.size(), duty, lineById.get(duty.line()), counters, calendar,
                    duty.pin() == null ? null : personById.get(duty.pin().practitioner()),
                    problem.baseline().containsKey(duty.id()), personById.get(problem.baseline().get(duty.id())));
            duties.add(fact);
            dutyById.put(fact.id, fact);
        }
        needs = new ArrayList<>();
        problem.needs().forEach(need -> needs.add(new NeedFact(needs.size(), need, siteIndex, lineById)));
        groups = new ArrayList<>();
        problem.groups().forEach(group -> groups.add(
                new GroupFact(groups.size(), group, counterIndex.get(group.counter()), personById)));
        teleLimits = new ArrayList<>();
        problem.rules().teleLimits().forEach(limit -> teleLimits.add(new TeleFact(
                teleLimits.size(), siteIndex.get(limit.site()), limit.maxMinutes(), problem.weights().tele())));
    }

    /** @throws IllegalArgumentException if the problem has no such duty */
    DutyFact duty(String id) {
        DutyFact duty = dutyById.get(id);
        if (duty == null) {
            throw new IllegalArgumentException("No duty \"" + id + "\" in the problem");
        }
        return duty;
    }

    /**
     * @return null for null
     * @throws IllegalArgumentException if the problem has no such practitioner
     */
    PersonFact person(String id) {
        PersonFact person = personById.get(id);
        if (person == null && id != null) {
            throw new IllegalArgumentException("No practitioner \"" + id + "\" in the problem");
        }
        return person;
    }

    int sites() {
        return siteIndex.size();
    }

    /** Context duties with their holders, the others as the assignment says; -1: open. */
    int[] holders(Map<String, String> assignments) {
        int[] holders = new int[duties.size()];
        for (DutyFact duty : duties) {
            holders[duty.index] = duty.context ? duty.pinned.index : -1;
        }
        assignments.forEach((dutyId, practitioner) -> {
            DutyFact duty = duty(dutyId);
            PersonFact person = person(practitioner);
            if (duty.context) {
                throw new IllegalArgumentException("Duty \"" + dutyId + "\" is context: it cannot be assigned");
            }
            holders[duty.index] = person == null ? -1 : person.index;
        });
        return holders;
    }

    /** The opposite of {@link #holders}: every duty that is not context, in the problem's order. */
    Map<String, String> assignments(int[] holders) {
        Map<String, String> assignments = new LinkedHashMap<>();
        for (Problem.Duty duty : problem.duties()) {
            if (!duty.context()) {
                int holder = holders[duty(duty.id()).index];
                assignments.put(duty.id(), holder < 0 ? null : people.get(holder).id);
            }
        }
        return assignments;
    }

    /** Every counter that some rule looks at; {@code duties} and {@code points} first. */
    private static List<String> countersOf(Problem problem) {
        Set<String> counters = new LinkedHashSet<>(List.of(DutyFact.DUTIES, DutyFact.POINTS));
        for (Problem.Practitioner person : problem.practitioners()) {
            counters.addAll(person.targets().keySet());
            person.caps().forEach(cap -> counters.add(cap.counter()));
        }
        problem.groups().forEach(group -> counters.add(group.counter()));
        return List.copyOf(counters);
    }

    private static Set<String> combinable(Problem problem, Problem.Line line) {
        Set<String> others = new HashSet<>();
        for (Problem.LinePair pair : problem.combinable()) {
            if (pair.one().equals(line.id())) {
                others.add(pair.other());
            }
            if (pair.other().equals(line.id())) {
                others.add(pair.one());
            }
        }
        return others;
    }
}
