package fr.vigie.rota;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.EstablishmentId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Everything that can happen to a rota. Author, reason, origin and cause stand in each event's metadata. */
public sealed interface RotaEvent {

    RotaId rota();

    /** The month is open: its duties follow from the lines' slot patterns and the calendar. */
    record MonthOpened(RotaId rota, ZoneId zone, List<Duty> duties) implements RotaEvent {
    }

    /** One change of the rota, of one duty or of many. */
    record DutiesReassigned(RotaId rota, List<Reassignment> changes) implements RotaEvent {
    }

    /** A rule was broken knowingly; why, and by whom, stands in the metadata. */
    record DerogationTaken(RotaId rota, String rule, List<DutyId> duties, PractitionerId practitioner)
            implements RotaEvent {
    }

    /** The optimiser leaves this duty as it is. */
    record DutyPinned(RotaId rota, DutyId duty) implements RotaEvent {
    }

    record DutyUnpinned(RotaId rota, DutyId duty) implements RotaEvent {
    }

    /** Proposed to the directors of these establishments (CSP R.6152-26). */
    record RotaSubmitted(RotaId rota, Set<EstablishmentId> awaited) implements RotaEvent {
    }

    /** Taken back by its chef de pôle before all had approved. */
    record RotaRecalled(RotaId rota) implements RotaEvent {
    }

    record RotaSentBack(RotaId rota, String word) implements RotaEvent {
    }

    record RotaApproved(RotaId rota, Set<EstablishmentId> establishments) implements RotaEvent {
    }

    record RotaPublished(RotaId rota, int version) implements RotaEvent {
    }

    /** Changed after publication: a version of its own. */
    record RotaAmended(RotaId rota, int version) implements RotaEvent {
    }
}
