package fr.vigie.optimiser;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import java.util.function.BiFunction;

/** Asks one constraint, alone, about a rota. */
final class RuleVerifier {

    private static final ConstraintVerifier<RotaConstraints, RotaPlan> VERIFIER =
            ConstraintVerifier.build(new RotaConstraints(), RotaPlan.class, DutyAssignment.class);

    private final BiFunction<RotaConstraints, ConstraintFactory, Constraint> rule;

    private RuleVerifier(BiFunction<RotaConstraints, ConstraintFactory, Constraint> rule) {
        this.rule = rule;
    }

    static RuleVerifier rule(BiFunction<RotaConstraints, ConstraintFactory, Constraint> rule) {
        return new RuleVerifier(rule);
    }

    void costs(long figure, RotaFixture rota) {
        VERIFIER.verifyThat(rule).givenSolution(rota.plan()).penalizesBy(figure);
    }
}
