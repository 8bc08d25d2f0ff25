package fr.vigie.optimiser;

import java.util.Set;

/** The weights and settings that soft rules over several duties look up. */
record SoftWeights(Set<Problem.LineKind> spacingKinds, int spacingDays, long spacing, long weekends, long external,
        long change, long travel) {

    SoftWeights(Problem.Weights weights, Problem.Spacing spacing) {
        this(spacing.kinds(), spacing.days(), weights.spacing(), weights.weekends(), weights.external(),
                weights.change(), weights.travel());
    }
}
