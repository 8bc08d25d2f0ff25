package fr.vigie.optimiser;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The same problem as an exact model for CP-SAT: a peer to be measured against, and a bound below which no answer can
 * be. Hard rules are constraints, so it finds nothing where pins break one.
 */
final class CpSatPeer {

    /** Farther from a share than anybody can be. */
    private static final long MOST_OFF = 10_000;

    private final Tables tables;
    private final Facts facts;
    private final CpModel model = new CpModel();
    private final Map<Long, BoolVar> holds = new HashMap<>();
    private final List<List<Term>> heldBy = new ArrayList<>();
    private final LinearArgument[] filled;
    private final LinearExprBuilder medium = LinearExpr.newBuilder();
    private final LinearExprBuilder soft = LinearExpr.newBuilder();

    /** A duty that a person may hold, or does ({@code variable} null). */
    private record Term(DutyFact duty, BoolVar variable) {}

    /** What was found; {@code bound} below which soft cannot be while medium is as found, -1 where medium took all. */
    record Outcome(int[] holders, long bound, boolean optimal) {}

    static {
        Loader.loadNativeLibraries();
    }

    CpSatPeer(Problem problem) {
        tables = new Tables(new Facts(problem));
        facts = tables.facts;
        filled = new LinearArgument[tables.dutyCount];
        variables();
        facts.people.stream().filter(person -> !person.external).forEach(this::person);
        facts.groups.forEach(this::group);
        needs();
    }

    Tables tables() {
        return tables;
    }

    /** Uncovered time first, then what is left of the time for the soft cost. */
    Outcome solve(double seconds, int workers) {
        long begun = System.nanoTime();
        CpSolver first = solver(seconds, workers);
        model.minimize(medium);
        CpSolverStatus status = first.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return null;
        }
        int[] holders = holders(first);
        double left = seconds - (System.nanoTime() - begun) / 1e9;
        if (status != CpSolverStatus.OPTIMAL || left < 0.2) {
            return new Outcome(holders, -1, false);
        }
        model.addLessOrEqual(medium, Math.round(first.objectiveValue()));
        holds.values().forEach(variable -> model.addHint(variable, first.booleanValue(variable) ? 1 : 0));
        model.minimize(soft);
        CpSolver second = solver(left, workers);
        status = second.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Outcome(found ? holders(second) : holders, (long) Math.ceil(second.bestObjectiveBound() - 1e-6),
                status == CpSolverStatus.OPTIMAL);
    }

    /**
     * The best soft cost near an answer: only those of {@code people} may exchange, only duties that start on
     * {@code days} may change hands; uncovered time may not grow. Null where nothing was found in time. For one use.
     */
    Outcome finish(int[] holders, long uncovered, IntPredicate people, IntPredicate days, double seconds, int workers) {
        holds.forEach((key, variable) -> {
            int duty = (int) (key / tables.personCount);
            int person = (int) (key % tables.personCount);
            boolean held = holders[duty] == person;
            boolean free = days.test((int) tables.duties[duty].day.toEpochDay()) && people.test(person)
                    && (holders[duty] < 0 || people.test(holders[duty]));
            if (!free) {
                model.addEquality(variable, held ? 1 : 0);
            }
            model.addHint(variable, held ? 1 : 0);
        });
        model.addLessOrEqual(medium, uncovered);
        model.minimize(soft);
        CpSolver solver = solver(seconds, workers);
        CpSolverStatus status = solver.solve(model);
        return status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE ? null : new Outcome(
                holders(solver), (long) Math.ceil(solver.bestObjectiveBound() - 1e-6), status == CpSolverStatus.OPTIMAL);
    }

    private static CpSolver solver(double seconds, int workers) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(workers);
        return solver;
    }

    private int[] holders(CpSolver solver) {
        int[] holders = new int[tables.dutyCount];
        for (DutyFact duty : facts.duties) {
            holders[duty.index] = duty.pinned == null ? -1 : duty.pinned.index;
        }
        for (int p = 0; p < tables.personCount; p++) {
            for (Term term : heldBy.get(p)) {
                if (term.variable() != null && solver.booleanValue(term.variable())) {
                    holders[term.duty().index] = p;
                }
            }
        }
        return holders;
    }

    private void variables() {
        facts.people.forEach(person -> heldBy.add(new ArrayList<>()));
        for (DutyFact duty : facts.duties) {
            if (duty.fixed || duty.context) {
                filled[duty.index] = LinearExpr.constant(duty.pinned == null ? 0 : 1);
                if (duty.pinned != null) {
                    heldBy.get(duty.pinned.index).add(new Term(duty, null));
                    alone(duty, duty.pinned, LinearExpr.constant(1));
                } else {
                    medium.add(MediumRules.duty(duty));
                }
                continue;
            }
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int p : tables.eligible[duty.index]) {
                BoolVar variable = model.newBoolVar(duty.id + " " + p);
                holds.put((long) duty.index * tables.personCount + p, variable);
                heldBy.get(p).add(new Term(duty, variable));
                sum.add(variable);
                alone(duty, facts.people.get(p), variable);
            }
            BoolVar held = model.newBoolVar(duty.id);
            model.addEquality(sum, held);
            filled[duty.index] = held;
            medium.add(MediumRules.duty(duty)).addTerm(held, -MediumRules.duty(duty));
            long changeFromOpen = SoftRules.change(facts.weights, duty, null);
            soft.add(changeFromOpen).addTerm(held, -changeFromOpen);
        }
    }

    /** What one duty costs at one holder, whatever else that one holds. */
    private void alone(DutyFact duty, PersonFact person, LinearArgument variable) {
        soft.addTerm(variable, SoftRules.external(facts.weights, duty, person)
                + SoftRules.change(facts.weights, duty, person));
        if (!person.external) {
            soft.addTerm(variable, tables.avoided(duty.index, person.index) + tables.travel(duty, person.index));
        }
    }

    private void person(PersonFact person) {
        List<Term> mine = heldBy.get(person.index);
        pairs(mine);
        spacing(mine);
        for (CapFact cap : person.caps) {
            Map<Integer, List<Term>> windows = new HashMap<>();
            mine.stream().filter(term -> cap.looksAt(term.duty())).forEach(term -> windows
                    .computeIfAbsent(term.duty().window(cap.window), none -> new ArrayList<>()).add(term));
            windows.values().stream().filter(terms -> terms.stream().anyMatch(term -> term.variable() != null))
                    .forEach(terms -> model.addLessOrEqual(load(terms, cap.counter, true), cap.max));
        }
        if (person.maxWork != null) {
            LinearExprBuilder work = LinearExpr.newBuilder();
            own(mine).forEach(term -> add(work, term, term.duty().workMinutes));
            model.addLessOrEqual(work, person.maxWork);
        }
        for (TargetFact target : person.targets) {
            square(load(own(mine), target.counter(), false), target.target(), target.weight());
        }
        for (SiteTargetFact target : person.siteTargets) {
            LinearExprBuilder points = LinearExpr.newBuilder();
            own(mine).stream().filter(term -> term.duty().line.site == target.site())
                    .forEach(term -> add(points, term, term.duty().points));
            square(points, target.target(), target.weight());
        }
        marks(person, mine);
        weekends(mine);
    }

    private static List<Term> own(List<Term> terms) {
        return terms.stream().filter(term -> !term.duty().context).toList();
    }

    private static void add(LinearExprBuilder sum, Term term, long factor) {
        if (term.variable() == null) {
            sum.add(factor);
        } else {
            sum.addTerm(term.variable(), factor);
        }
    }

    private static LinearExprBuilder load(List<Term> terms, int counter, boolean withContext) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        terms.stream().filter(term -> withContext || !term.duty().context)
                .forEach(term -> add(sum, term, term.duty().count(counter)));
        return sum;
    }

    /** At most one of every clique of duties that forbid each other: far fewer constraints than one for every two. */
    private void pairs(List<Term> mine) {
        boolean[][] said = new boolean[mine.size()][mine.size()];
        for (int i = 0; i < mine.size(); i++) {
            for (int j = i + 1; j < mine.size() && mine.get(j).duty().first().start() < reach(mine.get(i)); j++) {
                boolean anyFree = mine.get(i).variable() != null || mine.get(j).variable() != null;
                if (anyFree && !said[i][j] && !Pairs.compatible(between(mine.get(i), mine.get(j)))) {
                    atMostOne(mine, clique(mine, i, j, said));
                }
            }
        }
    }

    /** When no later duty can be forbidden by this one any more. */
    private static long reach(Term term) {
        return term.duty().last().end() + term.duty().restSeconds;
    }

    /**
     * S-SPACING, by day where nobody can hold two such duties that start on one: then one product for every two days,
     * not for every two duties, of which a region has millions.
     */
    private void spacing(List<Term> mine) {
        Map<Long, List<Term>> byDay = new TreeMap<>();
        mine.stream().filter(term -> facts.weights.spacingKinds().contains(term.duty().line.kind)).forEach(term ->
                byDay.computeIfAbsent(term.duty().day.toEpochDay(), none -> new ArrayList<>()).add(term));
        List<List<Term>> groups = byDay.values().stream().allMatch(this::forbidEachOther) ? List.copyOf(byDay.values())
                : byDay.values().stream().flatMap(List::stream).map(List::of).toList();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                int days = SoftRules.spacing(facts.weights, someOf(groups.get(i)), someOf(groups.get(j)));
                if (days > 0 && !(isFixed(groups.get(i)) && isFixed(groups.get(j)))) {
                    soft.addTerm(both(groups.get(i), groups.get(j)), days * facts.weights.spacing());
                }
            }
        }
    }

    private boolean forbidEachOther(List<Term> terms) {
        return terms.stream().allMatch(one -> terms.stream()
                .allMatch(other -> one == other || !Pairs.compatible(between(one, other))));
    }

    private static boolean isFixed(List<Term> terms) {
        return terms.stream().anyMatch(term -> term.variable() == null);
    }

    /** One of them; a context duty only where there is no other. */
    private static DutyFact someOf(List<Term> terms) {
        return terms.stream().map(Term::duty).min(Comparator.comparing((DutyFact duty) -> duty.context)).orElseThrow();
    }

    private int between(Term a, Term b) {
        return tables.between(a.duty().index, b.duty().index);
    }

    /** These two and later ones, as many as forbid all the others; what is fixed stands with one other alone. */
    private List<Integer> clique(List<Term> mine, int i, int j, boolean[][] said) {
        List<Integer> clique = new ArrayList<>(List.of(i, j));
        boolean fixed = mine.get(i).variable() == null || mine.get(j).variable() == null;
        for (int k = j + 1; k < mine.size() && !fixed
                && mine.get(k).duty().first().start() < reach(mine.get(i)); k++) {
            Term more = mine.get(k);
            if (more.variable() != null && clique.stream()
                    .noneMatch(member -> Pairs.compatible(between(mine.get(member), more)))) {
                clique.add(k);
            }
        }
        clique.forEach(one -> clique.forEach(other -> said[one][other] = true));
        return clique;
    }

    private void atMostOne(List<Term> mine, List<Integer> clique) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        clique.forEach(member -> add(sum, mine.get(member), 1));
        model.addLessOrEqual(sum, 1);
    }

    private BoolVar both(List<Term> one, List<Term> other) {
        BoolVar both = model.newBoolVar("");
        LinearExprBuilder sum = LinearExpr.newBuilder();
        one.forEach(term -> add(sum, term, 1));
        other.forEach(term -> add(sum, term, 1));
        model.addLessOrEqual(sum.addTerm(both, -1), 1);
        return both;
    }

    private void marks(PersonFact person, List<Term> mine) {
        Map<Integer, List<Term>> meeting = new HashMap<>();
        for (Term term : own(mine)) {
            for (int mark : tables.marks(term.duty().index, person.index)) {
                meeting.computeIfAbsent(mark, none -> new ArrayList<>()).add(term);
            }
        }
        int firstMark = facts.people.subList(0, person.index).stream().mapToInt(CpSatPeer::markCount).sum();
        for (int mark = firstMark; mark < firstMark + markCount(person); mark++) {
            Tables.Mark costs = tables.markList.get(mark);
            List<Term> terms = meeting.getOrDefault(mark, List.of());
            BoolVar met = model.newBoolVar("");
            LinearExprBuilder sum = LinearExpr.newBuilder();
            terms.forEach(term -> add(sum, term, 1));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(sum).addTerm(met, -1), 0);
            for (Term term : terms) {
                LinearExprBuilder less = LinearExpr.newBuilder().add(met);
                add(less, term, -1);
                model.addGreaterOrEqual(less, 0);
            }
            soft.add(costs.costWhenNot()).addTerm(met, costs.costWhenMet() - costs.costWhenNot());
        }
    }

    private static int markCount(PersonFact person) {
        return person.sessions.size() + (int) person.wishes.stream()
                .filter(wish -> wish.kind() == Problem.Wish.Kind.PREFER).count();
    }

    private void weekends(List<Term> mine) {
        Map<Integer, List<Term>> byWeekend = new HashMap<>();
        for (Term term : mine) {
            for (int weekend : term.duty().weekends) {
                byWeekend.computeIfAbsent(weekend, none -> new ArrayList<>()).add(term);
            }
        }
        Map<Integer, BoolVar> touched = new HashMap<>();
        byWeekend.forEach((weekend, terms) -> {
            BoolVar met = model.newBoolVar("");
            for (Term term : terms) {
                LinearExprBuilder less = LinearExpr.newBuilder().add(met);
                add(less, term, -1);
                model.addGreaterOrEqual(less, 0);
            }
            touched.put(weekend, met);
        });
        touched.forEach((weekend, met) -> {
            BoolVar next = touched.get(weekend + 1);
            boolean contextAlone = next != null
                    && byWeekend.get(weekend).stream().allMatch(term -> term.duty().context)
                    && byWeekend.get(weekend + 1).stream().allMatch(term -> term.duty().context);
            if (next != null && !contextAlone) {
                BoolVar row = model.newBoolVar("");
                model.addLessOrEqual(LinearExpr.newBuilder().add(met).add(next).addTerm(row, -1), 1);
                soft.addTerm(row, facts.weights.weekends());
            }
        });
    }

    private void square(LinearExprBuilder load, int target, long weight) {
        if (weight == 0) {
            return;
        }
        IntVar off = model.newIntVar(-MOST_OFF, MOST_OFF, "");
        model.addEquality(LinearExpr.newBuilder().add(load).add(-target), off);
        cost(off, weight);
    }

    private void cost(IntVar off, long weight) {
        IntVar squared = model.newIntVar(0, MOST_OFF * MOST_OFF, "");
        model.addMultiplicationEquality(squared, off, off);
        soft.addTerm(squared, weight);
    }

    private void group(GroupFact group) {
        LinearExprBuilder off = LinearExpr.newBuilder().add(-group.target);
        group.members.forEach(member -> own(heldBy.get(member.index))
                .forEach(term -> add(off, term, term.duty().count(group.counter))));
        IntVar counted = model.newIntVar(-MOST_OFF, MOST_OFF, "");
        switch (group.mode) {
            case EXACT -> model.addEquality(counted, off);
            case AT_LEAST -> {
                model.addLessOrEqual(counted, off);
                model.addLessOrEqual(counted, 0);
            }
            case AT_MOST -> {
                model.addGreaterOrEqual(counted, off);
                model.addGreaterOrEqual(counted, 0);
            }
        }
        cost(counted, group.weight);
    }

    private void needs() {
        Map<Integer, LinearExprBuilder> teleMinutes = new HashMap<>();
        Map<Integer, List<DutyFact>> covering = new HashMap<>();
        facts.duties.forEach(duty -> {
            for (int need : tables.needsCovered[duty.index]) {
                covering.computeIfAbsent(need, none -> new ArrayList<>()).add(duty);
            }
        });
        for (NeedFact need : facts.needs) {
            List<DutyFact> duties = covering.getOrDefault(need.index, List.of());
            BoolVar covered = model.newBoolVar("");
            LinearExprBuilder sum = LinearExpr.newBuilder();
            duties.forEach(duty -> sum.add(filled[duty.index]));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(sum).addTerm(covered, -1), 0);
            medium.add(MediumRules.need(need)).addTerm(covered, -MediumRules.need(need));
            BoolVar teleAlone = model.newBoolVar("");
            for (DutyFact tele : duties.stream().filter(duty -> duty.line.tele()).toList()) {
                LinearExprBuilder alone = LinearExpr.newBuilder().add(teleAlone).addTerm(filled[tele.index], -1);
                duties.stream().filter(duty -> !duty.line.tele()).forEach(duty -> alone.add(filled[duty.index]));
                model.addGreaterOrEqual(alone, 0);
            }
            teleMinutes.computeIfAbsent(need.site, none -> LinearExpr.newBuilder()).addTerm(teleAlone, need.minutes);
        }
        for (TeleFact limit : facts.teleLimits) {
            if (teleMinutes.containsKey(limit.site())) {
                IntVar hours = model.newIntVar(0, 100_000, "");
                model.addLessOrEqual(LinearExpr.newBuilder().add(teleMinutes.get(limit.site())).addTerm(hours, -60),
                        limit.maxMinutes());
                soft.addTerm(hours, limit.weight());
            }
        }
    }
}
