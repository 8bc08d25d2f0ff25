package fr.vigie.optimiser;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.EnumMap;
import java.util.Map;

/** Timefold, with the constraints: its solver, in which the search runs, and its judgement of an answer, afresh. */
final class Referee {

    private static final SolutionManager<RotaPlan, HardMediumSoftLongScore> MANAGER = SolutionManager.create(
            SolverFactory.<RotaPlan>create(config()));

    private Referee() {}

    static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(RotaPlan.class)
                .withEntityClasses(DutyAssignment.class)
                .withConstraintProviderClass(RotaConstraints.class);
    }

    /** A solver whose one phase is this; its answer has the score that the constraints gave. */
    static Solver<RotaPlan> solver(PhaseCommand<RotaPlan> phase) {
        return SolverFactory.<RotaPlan>create(config()
                // the answer is scored afresh afterwards, by the rule, which says more than the phase's own check
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommands(phase))).buildSolver();
    }

    /** Every rule's figure. */
    static Map<Rule, Long> figures(RotaPlan plan) {
        Map<Rule, Long> figures = new EnumMap<>(Rule.class);
        MANAGER.analyze(plan, ScoreAnalysisFetchPolicy.FETCH_MATCH_COUNT)
                .constraintAnalyses().forEach(constraint -> {
                    HardMediumSoftLongScore score = constraint.score();
                    figures.put(Rule.of(constraint.constraintName()),
                            -score.hardScore() - score.mediumScore() - score.softScore());
                });
        return figures;
    }

    /** The score that these figures make. */
    static Score score(Map<Rule, Long> figures) {
        return new Score(sum(figures, Rule.Level.HARD), sum(figures, Rule.Level.MEDIUM),
                sum(figures, Rule.Level.SOFT));
    }

    private static long sum(Map<Rule, Long> figures, Rule.Level level) {
        return -figures.entrySet().stream().filter(figure -> figure.getKey().level() == level)
                .mapToLong(Map.Entry::getValue).sum();
    }
}
