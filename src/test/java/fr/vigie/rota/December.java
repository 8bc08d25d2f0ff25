package fr.vigie.rota;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.LineId;
import fr.vigie.territory.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A month of four nights, the people who may hold them, and what has happened to it. */
final class December {
    static final RotaId ROTA = RotaId.of("ght-valmarine/2026-12");
    static final PractitionerId MORVAN = new PractitionerId("morvan");
    static final PractitionerId COSTA = new PractitionerId("costa");
    static final PractitionerId LEROY = new PractitionerId("leroy");
    static final EstablishmentId VALMARINE = new EstablishmentId("ch-valmarine");
    static final EstablishmentId ROCHEBRUNE = new EstablishmentId("ch-rochebrune");
    static final DutyId FIRST = night(1);
    static final DutyId SECOND = night(2);
    static final DutyId THIRD = night(3);
    static final DutyId FOURTH = night(4);
    static final DutyId OF_ANOTHER_MONTH = new DutyId("ght-valmarine/garde/2027-01-01/nuit");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final List<Duty> NIGHTS = List.of(duty(1), duty(2), duty(3), duty(4));

    static final Instant THIRD_AFTERNOON = Instant.parse("2026-12-03T14:00:00Z");

    private December() {
    }

    static RotaEvent opened() {
        return new RotaEvent.MonthOpened(ROTA, PARIS, NIGHTS);
    }

    static RotaEvent held(DutyId duty, PractitionerId holder) {
        return reassigned(new Reassignment(duty, null, holder));
    }

    static RotaEvent reassigned(Reassignment... changes) {
        return new RotaEvent.DutiesReassigned(ROTA, List.of(changes));
    }

    static RotaEvent submitted(EstablishmentId... awaited) {
        return new RotaEvent.RotaSubmitted(ROTA, Set.of(awaited));
    }

    static RotaEvent approvedBy(EstablishmentId... establishments) {
        return new RotaEvent.RotaApproved(ROTA, Set.of(establishments));
    }

    static RotaEvent published(int version) {
        return new RotaEvent.RotaPublished(ROTA, version);
    }

    private static DutyId night(int day) {
        return new DutyId("ght-valmarine/garde/2026-12-0" + day + "/nuit");
    }

    private static Duty duty(int day) {
        var evening = LocalDate.of(2026, 12, day);
        var period = new Period(evening.atTime(18, 30).atZone(PARIS).toInstant(),
                evening.plusDays(1).atTime(8, 30).atZone(PARIS).toInstant());
        return new Duty(night(day), new LineId("garde"), "Nuit", evening, List.of(period), 840, 840,
                Map.of("points", 10, "nights", 1));
    }

    /** A territory of these nights, in which two directors approve. */
    record Frame(List<Duty> nights, Set<EstablishmentId> directors) implements RotaFrame {
        static final Frame OF_TWO_DIRECTORS = new Frame(NIGHTS, Set.of(VALMARINE, ROCHEBRUNE));

        /** In the afternoon before the third night. */
        @Override
        public Instant now() {
            return THIRD_AFTERNOON;
        }

        @Override
        public ZoneId zone(TerritoryId territory) {
            return PARIS;
        }

        @Override
        public List<Duty> duties(TerritoryId territory, YearMonth month) {
            return nights;
        }

        @Override
        public Set<EstablishmentId> approvers(RotaState rota) {
            return directors;
        }
    }
}
