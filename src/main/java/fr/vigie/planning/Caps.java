package fr.vigie.planning;

import fr.vigie.optimiser.Problem;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.Cap.Regime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The limits that bind one practitioner: those of their regime (arrêté du 30 avril 2003, art. 10) and of dispensations. */
final class Caps {

    private Caps() {
    }

    static List<Problem.Cap> of(PractitionerView p, Situation situation) {
        var caps = new ArrayList<Problem.Cap>();
        regime(p).ifPresent(regime -> situation.pack().caps().stream().filter(c -> c.regime() == regime)
                .forEach(c -> caps.add(new Problem.Cap(c.counter(), ProblemBuilder.kinds(c.kinds()),
                        Problem.Cap.Window.valueOf(c.window().name()), c.max()))));
        if (isDispensedOfPresence(p, situation)) {
            caps.add(new Problem.Cap("duties", Set.of(Problem.LineKind.GARDE), Problem.Cap.Window.HORIZON, 0));
        }
        return caps;
    }

    /** Self-employed radiologists and companies are bound by contract, not by the statutes. */
    private static Optional<Regime> regime(PractitionerView p) {
        return switch (p.profile().status()) {
            case HU -> Optional.of(Regime.HU);
            case LIBERAL, PRESTATAIRE -> Optional.empty();
            default -> Optional.of(Regime.PRATICIEN);
        };
    }

    private static boolean isDispensedOfPresence(PractitionerView p, Situation situation) {
        var month = situation.rota().id().month();
        return p.dispensations().stream().filter(d -> d.scope() == Dispensation.Scope.SUR_PLACE)
                .anyMatch(d -> month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).anyMatch(d::holds));
    }
}
