package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints, the ledger and the plain scorer agree on every rule's figure. */
class FiguresTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theConstraintsSayWhatThePlainScorerSays(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Map<String, String> assignments = RandomProblems.assignment(problem, seed);
        Tables tables = new Tables(new Facts(problem));

        assertThat(Referee.figures(new RotaPlan(tables, tables.facts.holders(assignments))))
                .isEqualTo(PlainScorer.figures(problem, assignments));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLedgerSaysAfterManyChangesWhatThePlainScorerSays(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Tables tables = new Tables(new Facts(problem));
        Ledger ledger = new Ledger(tables);
        Random random = new Random(seed);
        List<Integer> assignable = tables.facts.duties.stream().filter(duty -> !duty.context)
                .map(duty -> duty.index).toList();
        for (int change = 0; change < 60 && !assignable.isEmpty(); change++) {
            ledger.assign(assignable.get(random.nextInt(assignable.size())),
                    random.nextInt(tables.personCount + 1) - 1);
            if (change % 10 == 0) {
                assertThat(figures(ledger)).isEqualTo(
                        PlainScorer.figures(problem, tables.facts.assignments(ledger.holders())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRolledBackLeavesNoTrace(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Tables tables = new Tables(new Facts(problem));
        Ledger ledger = new Ledger(tables);
        ledger.assignAll(tables.facts.holders(RandomProblems.assignment(problem, seed)));
        Map<Rule, Long> before = figures(ledger);
        int[] holders = ledger.holders();
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            ledger.mark();
            for (int duty = 0; duty < tables.dutyCount; duty++) {
                if (!tables.facts.duties.get(duty).context) {
                    ledger.assign(duty, random.nextInt(tables.personCount + 1) - 1);
                }
            }
            ledger.rollBack();
        }
        assertThat(figures(ledger)).isEqualTo(before);
        assertThat(ledger.holders()).isEqualTo(holders);
        // and nothing under the figures either: emptied, it is as it was at first
        for (DutyFact duty : tables.facts.duties) {
            if (!duty.context) {
                ledger.assign(duty.index, -1);
            }
        }
        assertThat(figures(ledger)).isEqualTo(figures(new Ledger(tables)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theViolationsAddUpToTheHardAndMediumFigures(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Map<String, String> assignments = RandomProblems.assignment(problem, seed);

        Analysis analysis = new Optimiser().analyse(problem, assignments);

        for (Rule rule : Rule.values()) {
            if (rule.level() != Rule.Level.SOFT) {
                assertThat(analysis.violations().stream().filter(violation -> violation.rule().equals(rule.id()))
                        .mapToLong(Violation::amount).sum()).as(rule.id()).isEqualTo(analysis.breakdown().get(rule.id()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "small", "ght"})
    void theBestKnownAnswersAreWorthWhatTheyClaim(String name) {
        Problem problem = Examples.problem(name);
        Solution solution = Examples.solution(name, problem);

        Analysis analysis = new Optimiser().analyse(problem, solution.assignments());

        assertThat(analysis.score()).isEqualTo(solution.score());
        assertThat(analysis.breakdown()).containsAllEntriesOf(solution.breakdown());
    }

    @Test
    void everyRuleIsBrokenSomewhereInTheRandomProblems() {
        Map<Rule, Long> sums = new EnumMap<>(Rule.class);
        seeds().forEach(seed -> {
            Problem problem = RandomProblems.problem(seed);
            PlainScorer.figures(problem, RandomProblems.assignment(problem, seed))
                    .forEach((rule, figure) -> sums.merge(rule, figure, Long::sum));
        });
        assertThat(sums).hasSize(Rule.values().length);
        assertThat(sums.values()).allMatch(sum -> sum > 20);
    }

    private static Map<Rule, Long> figures(Ledger ledger) {
        Map<Rule, Long> figures = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            figures.put(rule, ledger.figure(rule));
        }
        return figures;
    }
}
