package fr.vigie.optimiser;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.EnumMap;
import java.util.Map;

/** Judges an answer by the constraints, afresh. */
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

    /** Every rule's figure. */
    static Map<Rule, Long> figures(Tables tables, int[] holders) {
        Map<Rule, Long> figures = new EnumMap<>(Rule.class);
        MANAGER.analyze(new RotaPlan(tables, holders), ScoreAnalysisFetchPolicy.FETCH_MATCH_COUNT)
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
