package fr.vigie.planning;

import fr.vigie.optimiser.Problem;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.PractitionerStatus.Regime;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.Cap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The limits that bind one practitioner: those of their regime (arrêté du 30 avril 2003, art. 10), as far as they have not
 * consented in writing to more. Self-employed radiologists and companies are bound by contract alone.
 */
final class Caps {

    private Caps() {
    }

    static List<Problem.Cap> of(PractitionerView p, Situation situation) {
        var caps = new ArrayList<Problem.Cap>();
        var month = situation.rota().id().month();
        situation.pack().caps().stream().filter(cap -> binds(cap, p, month)).forEach(cap -> caps.add(new Problem.Cap(cap.counter(),
                ProblemBuilder.kinds(cap.kinds()), Problem.Cap.Window.valueOf(cap.window().name()), most(cap, p, month))));
        return caps;
    }

    /** The status of a month's middle decides for all of it. */
    static boolean binds(Cap cap, PractitionerView p, YearMonth month) {
        return binds(cap, p, month.atDay(15));
    }

    static boolean binds(Cap cap, PractitionerView p, LocalDate day) {
        Regime regime = p.profileOn(day).status().regime();
        return switch (cap.regime()) {
            case PRATICIEN -> regime == Regime.PRATICIEN;
            case HU -> regime == Regime.HU;
            case ASSOCIE -> regime == Regime.ASSOCIE;
            case INTERNE -> regime == Regime.INTERNE;
        };
    }

    /** A consent lifts a cap in a month that it covers whole: over less, a derogation by hand says so for each duty. */
    static int most(Cap cap, PractitionerView p, YearMonth month) {
        return p.consents().stream().filter(consent -> isOf(consent, cap))
                .filter(consent -> consent.holdsThroughout(month.atDay(1), month.atEndOfMonth()))
                .mapToInt(Consent::max).reduce(cap.max(), Math::max);
    }

    private static boolean isOf(Consent consent, Cap cap) {
        return consent.counter().equals(cap.counter()) && consent.kinds().equals(cap.kinds())
                && consent.over().name().equals(cap.window().name());
    }
}
