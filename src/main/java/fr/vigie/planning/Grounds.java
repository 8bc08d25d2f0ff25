package fr.vigie.planning;

import static fr.vigie.rota.DerogationGround.CONSENT;
import static fr.vigie.rota.DerogationGround.IMPERATIVE_NEED;

import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.DerogationGround;
import java.util.Set;

/** On what grounds a broken rule may be derogated from, by the status of whose duties break it. */
final class Grounds {

    private Grounds() {
    }

    /** None for a rule that the law does not let be derogated from. */
    static Set<DerogationGround> of(Violation broken, Situation situation) {
        if (broken.practitioner() == null) {
            return Set.of();
        }
        return situation.practitioner(new PractitionerId(broken.practitioner())).map(p -> switch (broken.rule()) {
            // a dispensation, or a site where they do not work: nobody consents it away
            case "H-CAP" -> DatedLimits.behind(broken).isPresent() ? Set.<DerogationGround>of() : ofCap(p, situation);
            // the 48 h on average: additional time is worked by agreement alone (CSP R.6152-27)
            case "H-WORK" -> Set.of(CONSENT);
            default -> Set.<DerogationGround>of();
        }).orElse(Set.of());
    }

    private static Set<DerogationGround> ofCap(PractitionerView p, Situation situation) {
        return switch (p.profileOn(situation.rota().id().month().atDay(15)).status().regime()) {
            // arrêté du 30 avril 2003, art. 10: exceptionally in imperative need, or by volunteering
            case HU -> Set.of(CONSENT, IMPERATIVE_NEED);
            // arrêté du 10 septembre 2002: more than the normal service only in imperative need
            case INTERNE -> Set.of(IMPERATIVE_NEED);
            // arrêté du 30 avril 2003, art. 10: by volunteering alone; whom a contract binds agrees as well
            case PRATICIEN, ASSOCIE, CONTRAT -> Set.of(CONSENT);
        };
    }
}
