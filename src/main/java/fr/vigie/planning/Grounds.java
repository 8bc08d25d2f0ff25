package fr.vigie.planning;

import static fr.vigie.rota.DerogationGround.CONSENT;
import static fr.vigie.rota.DerogationGround.IMPERATIVE_NEED;

import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyKind;
import java.util.List;
import java.util.Objects;
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
            case "H-CAP" -> ofCap(p, broken, situation);
            // the 48 h on average: additional time is worked by agreement alone (CSP R.6152-27)
            case "H-WORK" -> Set.of(CONSENT);
            default -> Set.<DerogationGround>of();
        }).orElse(Set.of());
    }

    private static Set<DerogationGround> ofCap(PractitionerView p, Violation broken, Situation situation) {
        var duties = broken.duties().stream().map(id -> situation.rota().duties().get(new DutyId(id))).filter(Objects::nonNull).toList();
        if (isDispensedOf(p, duties, situation)) {
            return Set.of();
        }
        return switch (p.profileOn(situation.rota().id().month().atDay(15)).status().regime()) {
            // arrêté du 30 avril 2003, art. 10: exceptionally in imperative need, or by volunteering
            case HU -> Set.of(CONSENT, IMPERATIVE_NEED);
            // arrêté du 10 septembre 2002: more than the normal service only in imperative need
            case INTERNE -> Set.of(IMPERATIVE_NEED);
            // arrêté du 30 avril 2003, art. 10: by volunteering alone; whom a contract binds agrees as well
            case PRATICIEN, ASSOCIE, CONTRAT -> Set.of(CONSENT);
        };
    }

    /** A dispensation of presence on site counts as a cap of none: nobody consents it away. */
    private static boolean isDispensedOf(PractitionerView p, List<Duty> duties, Situation situation) {
        return duties.stream().filter(duty -> situation.territory().line(duty.line()).stream().anyMatch(l -> l.kind() == DutyKind.GARDE))
                .anyMatch(duty -> p.dispensations().stream().anyMatch(d -> d.scope() == Scope.SUR_PLACE && d.holds(duty.day())));
    }
}
