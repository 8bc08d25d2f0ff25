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

    /**
     * The month follows its lines and rules as they are now. Who holds a duty that changes holds it still; what is dropped
     * was held by nobody any more.
     *
     * @param duties all of the month, in the order of the board
     */
    record LinesFollowed(RotaId rota, List<Duty> duties, List<DutyId> added, List<DutyId> changed, List<DutyId> dropped)
            implements RotaEvent {
    }

    /**
     * One change of the rota, of one duty or of many.
     *
     * @param compensates null for a change of its own
     */
    record DutiesReassigned(RotaId rota, List<Reassignment> changes, Compensation compensates) implements RotaEvent {

        public DutiesReassigned(RotaId rota, List<Reassignment> changes) {
            this(rota, changes, null);
        }
    }

    /**
     * A rule was broken knowingly; by whom stands in the metadata.
     *
     * @param ground null in an event from before grounds were recorded, whose reason stands in the metadata
     * @param reason null as well in such an event
     */
    record DerogationTaken(RotaId rota, String rule, List<DutyId> duties, PractitionerId practitioner, DerogationGround ground,
                           String reason) implements RotaEvent {

        Derogation derogation() {
            return new Derogation(rule, duties, practitioner, ground, reason == null ? "" : reason);
        }
    }

    /**
     * The optimiser leaves these duties as they are.
     *
     * @param compensates null for a change of its own
     */
    record DutiesPinned(RotaId rota, List<DutyId> duties, Compensation compensates) implements RotaEvent {
    }

    /** @param compensates null for a change of its own */
    record DutiesUnpinned(RotaId rota, List<DutyId> duties, Compensation compensates) implements RotaEvent {
    }

    /** As it was recorded before several duties were pinned at once. */
    record DutyPinned(RotaId rota, DutyId duty) implements RotaEvent {
    }

    /** As it was recorded before several duties were let go at once. */
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
