package fr.vigie.practitioner;

import static fr.vigie.practitioner.PractitionerForTests.GHT;
import static fr.vigie.practitioner.PractitionerForTests.LEA;
import static fr.vigie.practitioner.PractitionerForTests.VALMARINE;
import static fr.vigie.practitioner.PractitionerForTests.numbers;
import static fr.vigie.practitioner.PractitionerForTests.registered;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.calendar.Period;
import fr.vigie.practitioner.PractitionerCommand.CancelLeave;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.ExpressWish;
import fr.vigie.practitioner.PractitionerCommand.PlanSession;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerCommand.WithdrawWish;
import fr.vigie.practitioner.PractitionerEvent.DispensationRecorded;
import fr.vigie.practitioner.PractitionerEvent.LeaveCancelled;
import fr.vigie.practitioner.PractitionerEvent.LeaveRecorded;
import fr.vigie.practitioner.PractitionerEvent.SessionPlanned;
import fr.vigie.practitioner.PractitionerEvent.WishExpressed;
import fr.vigie.practitioner.PractitionerEvent.WishWithdrawn;
import fr.vigie.territory.TerritoryId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PractitionerTest {

    private static final Leave CHRISTMAS = leave("noel", "2026-12-24", "2026-12-27");
    private static final Wish WISH = new Wish("w1", new Period(Instant.parse("2026-12-30T23:00:00Z"),
            Instant.parse("2027-01-01T23:00:00Z")), Wish.Kind.AVOID, 3);

    private final FixtureConfiguration<Practitioner> practitioner = new AggregateTestFixture<>(Practitioner.class)
            .registerInjectableResource(numbers(Map.of("10990000019", new PractitionerId("hugo-castaing"))));

    @Test
    void a_practitioner_is_registered() {
        practitioner.givenNoPriorActivity().when(new RegisterPractitioner(LEA, GHT, registered().profile(), Origin.IMPORT))
                .expectEvents(registered());
    }

    @Test
    void a_number_that_is_a_colleagues_is_refused() {
        practitioner.givenNoPriorActivity().when(new RegisterPractitioner(LEA, GHT, numbered(registered().profile()), Origin.IMPORT))
                .expectNoEvents().expectException(Refusal.class).expectExceptionMessage("practitioner.refusal.rppsTaken[10990000019, hugo-castaing]");
        practitioner.given(registered()).when(new ChangeProfile(LEA, GHT, LocalDate.of(2026, 3, 1), registered().profile(),
                numbered(registered().profile()), "Erreur de saisie", Origin.MAIN)).expectNoEvents().expectException(Refusal.class);
    }

    @Test
    void leave_is_recorded_and_cancelled() {
        practitioner.given(registered()).when(new RecordLeave(LEA, GHT, CHRISTMAS, Origin.MAIN))
                .expectEvents(new LeaveRecorded(LEA, CHRISTMAS));
        practitioner.given(registered(), new LeaveRecorded(LEA, CHRISTMAS)).when(new CancelLeave(LEA, GHT, "noel"))
                .expectEvents(new LeaveCancelled(LEA, "noel"));
    }

    @Test
    void leave_that_touches_another_is_refused_and_leave_after_it_is_not() {
        refused("practitioner.refusal.awayAlready",
                new RecordLeave(LEA, GHT, leave("autre", "2026-12-27", "2026-12-31"), Origin.MAIN));
        var after = leave("autre", "2026-12-28", "2026-12-31");
        practitioner.given(registered(), new LeaveRecorded(LEA, CHRISTMAS)).when(new RecordLeave(LEA, GHT, after, Origin.MAIN))
                .expectEvents(new LeaveRecorded(LEA, after));
    }

    @Test
    void what_arrives_twice_takes_effect_once() {
        practitioner.given(registered(), new LeaveRecorded(LEA, CHRISTMAS))
                .when(new RecordLeave(LEA, GHT, CHRISTMAS, Origin.MAIN)).expectNoEvents();
        practitioner.given(registered(), new WishExpressed(LEA, WISH))
                .when(new ExpressWish(LEA, GHT, WISH, Origin.MAIN)).expectNoEvents();
        practitioner.given(registered()).when(new WithdrawWish(LEA, GHT, "w1")).expectNoEvents();
        practitioner.given(registered()).when(new CancelLeave(LEA, GHT, "noel")).expectNoEvents();
    }

    @Test
    void one_id_does_not_stand_for_two_wishes() {
        practitioner.given(registered(), new WishExpressed(LEA, WISH))
                .when(new ExpressWish(LEA, GHT, new Wish("w1", WISH.period(), Wish.Kind.PREFER, 1), Origin.MAIN))
                .expectException(Refusal.class);
    }

    @Test
    void wishes_dispensations_and_sessions_are_kept() {
        practitioner.given(registered()).when(new ExpressWish(LEA, GHT, WISH, Origin.MAIN))
                .expectEvents(new WishExpressed(LEA, WISH));
        practitioner.given(registered(), new WishExpressed(LEA, WISH)).when(new WithdrawWish(LEA, GHT, "w1"))
                .expectEvents(new WishWithdrawn(LEA, "w1"));
        var nights = new Dispensation("d1", Dispensation.Scope.NUITS, LocalDate.of(2026, 11, 1), null);
        practitioner.given(registered()).when(new RecordDispensation(LEA, GHT, nights, Origin.MAIN))
                .expectEvents(new DispensationRecorded(LEA, nights));
        var session = new WeeklySession("s1", VALMARINE, DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(12, 30), 2,
                LocalDate.of(2026, 1, 1), null);
        practitioner.given(registered()).when(new PlanSession(LEA, GHT, session, Origin.MAIN))
                .expectEvents(new SessionPlanned(LEA, session));
    }

    @Test
    void a_command_in_the_name_of_another_territory_is_refused() {
        practitioner.given(registered()).when(new RecordLeave(LEA, new TerritoryId("ailleurs"), CHRISTMAS, Origin.MAIN))
                .expectException(Refusal.class).expectNoEvents();
    }

    @Test
    void a_radiologist_may_express_wishes_of_their_own_alone() {
        var lea = actor(Role.RADIOLOGUE, LEA.value());
        var hugo = actor(Role.RADIOLOGUE, "hugo-castaing");
        var wish = new ExpressWish(LEA, GHT, WISH, Origin.MAIN);
        assertThat(wish.permits(lea)).isTrue();
        assertThat(wish.permits(hugo)).isFalse();
        assertThat(wish.permits(actor(Role.CHEF_DE_POLE, null))).isTrue();
        assertThat(new RecordLeave(LEA, GHT, CHRISTMAS, Origin.MAIN).permits(lea)).isFalse();
        assertThat(new RecordLeave(LEA, GHT, CHRISTMAS, Origin.MAIN).permits(actor(Role.CHEF_DE_POLE, null))).isTrue();
    }

    private void refused(String key, PractitionerCommand command) {
        practitioner.given(registered(), new LeaveRecorded(LEA, CHRISTMAS)).when(command).expectNoEvents()
                .expectException(Refusal.class).expectExceptionMessage(org.hamcrest.Matchers.startsWith(key));
    }

    private static Leave leave(String id, String from, String to) {
        return new Leave(id, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Profile numbered(Profile one) {
        return one.withIdentity(one.lastName(), one.firstName(), "10990000019", one.status(), one.sector(), one.external(), one.remote(),
                one.onCallSharePercent(), one.phone(), one.email());
    }

    private static Actor actor(Role role, String practitioner) {
        return new Actor("x", "X", Set.of(role), Set.of(GHT.value()), Set.of(), practitioner);
    }
}
