package fr.vigie.optimiser;

import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;

/** Scores an answer by the constraints, afresh. */
final class Referee {

    private static final SolutionManager<RotaPlan, ?> MANAGER = SolutionManager.create(
            SolverFactory.<RotaPlan>create(config()));

    private Referee() {}

    static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(RotaPlan.class)
                .withEntityClasses(DutyAssignment.class)
                .withConstraintProviderClass(RotaConstraints.class);
    }

    static Score score(Tables tables, int[] holders) {
        RotaPlan plan = new RotaPlan(tables, holders);
        MANAGER.update(plan, SolutionUpdatePolicy.UPDATE_SCORE_ONLY);
        return plan.score();
    }
}
