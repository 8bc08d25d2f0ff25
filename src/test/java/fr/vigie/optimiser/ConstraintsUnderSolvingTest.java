package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timefold's own search over the constraints, every step of it checked afresh. */
class ConstraintsUnderSolvingTest {

    @ParameterizedTest
    @ValueSource(longs = {3, 14})
    void theConstraintsNeverLoseCountWhileTimefoldSolves(long seed) {
        Problem problem = RandomProblems.problem(seed);
        Tables tables = new Tables(new Facts(problem));
        Ledger start = new Ledger(tables);
        start.assignPinned();

        RotaPlan solved = SolverFactory.<RotaPlan>create(Referee.config()
                        .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                        .withPhases(new ConstructionHeuristicPhaseConfig(), new LocalSearchPhaseConfig()
                                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(100L))))
                .buildSolver().solve(new RotaPlan(tables, start.holders()));

        Ledger ledger = new Ledger(tables);
        solved.assignments().filter(held -> !held.context()).forEach(held ->
                ledger.assign(held.index(), held.holder() == null ? -1 : held.holder().index));
        assertThat(solved.score()).isEqualTo(ledger.score());
        Map<Rule, Long> plain = PlainScorer.figures(problem, tables.facts.assignments(ledger.holders()));
        assertThat(Referee.score(plain)).isEqualTo(solved.score());
    }
}
