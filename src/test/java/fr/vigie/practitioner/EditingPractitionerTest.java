package fr.vigie.practitioner;

import static fr.vigie.practitioner.PractitionerForTests.AVELINES;
import static fr.vigie.practitioner.PractitionerForTests.CASTELMURE;
import static fr.vigie.practitioner.PractitionerForTests.GHT;
import static fr.vigie.practitioner.PractitionerForTests.LEA;
import static fr.vigie.practitioner.PractitionerForTests.NEW_YEAR;
import static fr.vigie.practitioner.PractitionerForTests.VALMARINE;
import static fr.vigie.practitioner.PractitionerForTests.post;
import static fr.vigie.practitioner.PractitionerForTests.profile;
import static fr.vigie.practitioner.PractitionerForTests.numbers;
import static fr.vigie.practitioner.PractitionerForTests.registered;
import static fr.vigie.practitioner.PractitionerForTests.view;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.practitioner.PractitionerCommand.ChangeLeave;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.EndActivity;
import fr.vigie.practitioner.PractitionerCommand.EndSession;
import fr.vigie.practitioner.PractitionerCommand.LiftDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordConsent;
import fr.vigie.practitioner.PractitionerCommand.RecordEarlierCounts;
import fr.vigie.practitioner.PractitionerCommand.RevokeConsent;
import fr.vigie.practitioner.PractitionerEvent.ActivityEnded;
import fr.vigie.practitioner.PractitionerCommand.WithdrawEarlierCounts;
import fr.vigie.practitioner.PractitionerEvent.ConsentRecorded;
import fr.vigie.practitioner.PractitionerEvent.ConsentRevoked;
import fr.vigie.practitioner.PractitionerEvent.DispensationLifted;
import fr.vigie.practitioner.PractitionerEvent.DispensationRecorded;
import fr.vigie.practitioner.PractitionerEvent.LeaveChanged;
import fr.vigie.practitioner.PractitionerEvent.LeaveRecorded;
import fr.vigie.practitioner.PractitionerEvent.PractitionerRegistered;
import fr.vigie.practitioner.PractitionerEvent.EarlierCountsRecorded;
import fr.vigie.practitioner.PractitionerEvent.EarlierCountsWithdrawn;
import fr.vigie.practitioner.PractitionerEvent.ProfileChanged;
import fr.vigie.practitioner.PractitionerEvent.SessionEnded;
import fr.vigie.practitioner.PractitionerEvent.SessionPlanned;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.Sector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EditingPractitionerTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate END_OF_MAY = LocalDate.of(2026, 5, 31);
    private static final Profile WAS = registered().profile();
    private static final Profile MOVED = profile("Morvan", "Léa", post(CASTELMURE, 100, "2026-03-01", null));
    private static final Dispensation NIGHTS = new Dispensation("d1", Dispensation.Scope.NUITS, NEW_YEAR, null);
    private static final WeeklySession MONDAYS = new WeeklySession("s1", VALMARINE, DayOfWeek.MONDAY, LocalTime.of(8, 30),
            LocalTime.of(12, 30), 2, NEW_YEAR, null);
    private static final Consent FOUR_NIGHTS = new Consent("c1", "nights", Set.of(DutyKind.ASTREINTE), Consent.Over.WEEK, 4,
            LocalDate.of(2025, 12, 15), NEW_YEAR, null);

    private static final EarlierCounts SPRING = new EarlierCounts(YearMonth.of(2025, 4), YearMonth.of(2025, 6), Map.of("nights", 9));
    private static final EarlierCounts SPRING_AGAIN = new EarlierCounts(SPRING.from(), SPRING.to(), Map.of("nights", 10, "points", 110));

    private final FixtureConfiguration<Practitioner> practitioner = new AggregateTestFixture<>(Practitioner.class)
            .registerInjectableResource(numbers(Map.of("10990000019", new PractitionerId("hugo-castaing"))));

    @Test
    void a_profile_changes_from_a_day_on_and_stays_as_it_was_before() {
        practitioner.given(registered()).when(new ChangeProfile(LEA, GHT, MARCH, WAS, MOVED, "Mutation", Origin.MAIN))
                .expectEvents(new ProfileChanged(LEA, MARCH, MOVED));
        var after = view(new ProfileChanged(LEA, MARCH, MOVED));
        assertThat(after.profile()).isEqualTo(MOVED);
        assertThat(after.profileOn(MARCH.minusDays(1))).isEqualTo(WAS);
        assertThat(after.percentOn(LocalDate.of(2026, 2, 1))).isEqualTo(100);
        assertThat(after.entitledSites(LocalDate.of(2026, 2, 1))).contains(VALMARINE);
        assertThat(after.entitledSites(MARCH)).doesNotContain(VALMARINE);
    }

    @Test
    void a_change_planned_already_is_brought_forward_and_the_same_again_leaves_no_trace() {
        practitioner.given(registered(), new ProfileChanged(LEA, MARCH, MOVED))
                .when(new ChangeProfile(LEA, GHT, MARCH.minusDays(1), MOVED, MOVED, "Plus tôt", Origin.MAIN))
                .expectEvents(new ProfileChanged(LEA, MARCH.minusDays(1), MOVED));
        practitioner.given(registered(), new ProfileChanged(LEA, MARCH, MOVED))
                .when(new ChangeProfile(LEA, GHT, MARCH, MOVED, MOVED, "Rien", Origin.MAIN)).expectNoEvents();
    }

    @Test
    void a_change_of_profile_gives_up_the_later_ones() {
        var later = view(new ProfileChanged(LEA, MARCH, MOVED), new ProfileChanged(LEA, LocalDate.of(2026, 2, 1), MOVED));
        assertThat(later.formerProfiles()).containsExactly(new FormerProfile(WAS, LocalDate.of(2026, 1, 31)));
    }

    @Test
    void who_leaves_works_to_the_last_day_and_has_neither_post_nor_convention_after_it() {
        practitioner.given(registered()).when(new EndActivity(LEA, GHT, END_OF_MAY, WAS, "Mutation"))
                .expectEvents(new ActivityEnded(LEA, END_OF_MAY));
        var left = view(new ActivityEnded(LEA, END_OF_MAY));
        assertThat(left.entitledSites(END_OF_MAY)).containsExactlyInAnyOrder(VALMARINE, CASTELMURE, AVELINES);
        assertThat(left.profileOn(END_OF_MAY).posts()).extracting(Post::to).containsOnly(END_OF_MAY);
        assertThat(left.entitledSites(END_OF_MAY.plusDays(1))).isEmpty();
        assertThat(left.activityOn(END_OF_MAY.plusDays(1))).isEqualTo(Activity.OVER);
        assertThat(left.lastDayOfActivity(NEW_YEAR)).contains(END_OF_MAY);
    }

    @Test
    void who_has_left_leaves_once_and_may_come_back() {
        var left = view(new ActivityEnded(LEA, END_OF_MAY));
        practitioner.given(registered(), new ActivityEnded(LEA, END_OF_MAY))
                .when(new EndActivity(LEA, GHT, END_OF_MAY, left.profile(), "")).expectNoEvents().expectSuccessfulHandlerExecution();
        practitioner.given(registered(), new ActivityEnded(LEA, END_OF_MAY))
                .when(new EndActivity(LEA, GHT, LocalDate.of(2026, 8, 1), left.profile(), "")).expectNoEvents()
                .expectException(Refusal.class);
        var back = view(new ActivityEnded(LEA, END_OF_MAY), new ProfileChanged(LEA, LocalDate.of(2026, 9, 1),
                profile("Morvan", "Léa", post(VALMARINE, 100, "2026-09-01", null))));
        assertThat(back.activityOn(LocalDate.of(2026, 8, 1))).isEqualTo(Activity.TO_COME);
        assertThat(back.activityOn(LocalDate.of(2026, 9, 1))).isEqualTo(Activity.ACTIVE);
        assertThat(back.lastDayOfActivity(NEW_YEAR)).isEmpty();
    }

    @Test
    void who_changed_meanwhile_does_not_leave_unseen() {
        practitioner.given(registered(), new ProfileChanged(LEA, MARCH, MOVED))
                .when(new EndActivity(LEA, GHT, END_OF_MAY, WAS, "")).expectNoEvents().expectException(EditConflict.class);
    }

    @Test
    void an_outside_company_that_ends_reads_no_more() {
        var company = new Profile("Hespéria", null, null, PractitionerStatus.PRESTATAIRE, Sector.PRESTATAIRE, true, true, 0, List.of(),
                Set.of(), Set.of(), Map.of(), Map.of(), null);
        var left = Evolving.from(Evolving.from(null, new PractitionerRegistered(LEA, GHT, company)), new ActivityEnded(LEA, END_OF_MAY));
        assertThat(left.activityOn(END_OF_MAY)).isEqualTo(Activity.ACTIVE);
        assertThat(left.activityOn(END_OF_MAY.plusDays(1))).isEqualTo(Activity.OVER);
    }

    @Test
    void leave_moves_to_other_days_unless_somebody_moved_it_meanwhile() {
        var may = new Leave("a", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8));
        var week = new Leave("a", LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10));
        practitioner.given(registered(), new LeaveRecorded(LEA, may)).when(new ChangeLeave(LEA, GHT, may, week))
                .expectEvents(new LeaveChanged(LEA, week));
        assertThat(view(new LeaveRecorded(LEA, may), new LeaveChanged(LEA, week)).leaves()).containsExactly(week);
        practitioner.given(registered(), new LeaveRecorded(LEA, may), new LeaveChanged(LEA, week))
                .when(new ChangeLeave(LEA, GHT, may, week)).expectNoEvents().expectSuccessfulHandlerExecution();
        practitioner.given(registered(), new LeaveRecorded(LEA, week))
                .when(new ChangeLeave(LEA, GHT, may, new Leave("a", NEW_YEAR, NEW_YEAR))).expectException(EditConflict.class);
        practitioner.given(registered(), new LeaveRecorded(LEA, may), new LeaveRecorded(LEA, new Leave("b", week.to(), week.to())))
                .when(new ChangeLeave(LEA, GHT, may, week)).expectNoEvents().expectException(Refusal.class);
    }

    @Test
    void the_second_of_two_editors_of_a_profile_is_refused() {
        practitioner.given(registered(), new ProfileChanged(LEA, MARCH, MOVED))
                .when(new ChangeProfile(LEA, GHT, MARCH, WAS, profile("Morvan-Roux", "Léa"), "Nom", Origin.MAIN))
                .expectNoEvents().expectException(EditConflict.class);
    }

    @Test
    void a_dispensation_is_lifted_and_one_that_never_began_goes() {
        practitioner.given(registered(), new DispensationRecorded(LEA, NIGHTS))
                .when(new LiftDispensation(LEA, GHT, "d1", END_OF_MAY)).expectEvents(new DispensationLifted(LEA, "d1", END_OF_MAY));
        practitioner.given(registered(), new DispensationRecorded(LEA, NIGHTS), new DispensationLifted(LEA, "d1", END_OF_MAY))
                .when(new LiftDispensation(LEA, GHT, "d1", END_OF_MAY)).expectNoEvents();
        assertThat(view(new DispensationRecorded(LEA, NIGHTS), new DispensationLifted(LEA, "d1", END_OF_MAY)).dispensations())
                .containsExactly(NIGHTS.until(END_OF_MAY));
        assertThat(view(new DispensationRecorded(LEA, NIGHTS), new DispensationLifted(LEA, "d1", NEW_YEAR.minusDays(1)))
                .dispensations()).isEmpty();
    }

    @Test
    void a_session_ends() {
        practitioner.given(registered(), new SessionPlanned(LEA, MONDAYS)).when(new EndSession(LEA, GHT, "s1", END_OF_MAY, ""))
                .expectEvents(new SessionEnded(LEA, "s1", END_OF_MAY));
        assertThat(view(new SessionPlanned(LEA, MONDAYS), new SessionEnded(LEA, "s1", END_OF_MAY)).sessions())
                .containsExactly(MONDAYS.until(END_OF_MAY));
    }

    @Test
    void volunteering_beyond_a_cap_is_recorded_and_taken_back() {
        practitioner.given(registered()).when(new RecordConsent(LEA, GHT, FOUR_NIGHTS, Origin.MAIN))
                .expectEvents(new ConsentRecorded(LEA, FOUR_NIGHTS));
        practitioner.given(registered(), new ConsentRecorded(LEA, FOUR_NIGHTS))
                .when(new RevokeConsent(LEA, GHT, "c1", END_OF_MAY, "")).expectEvents(new ConsentRevoked(LEA, "c1", END_OF_MAY));
        var revoked = view(new ConsentRecorded(LEA, FOUR_NIGHTS), new ConsentRevoked(LEA, "c1", END_OF_MAY)).consents().getFirst();
        assertThat(revoked.holdsThroughout(LocalDate.of(2026, 5, 1), END_OF_MAY)).isTrue();
        assertThat(revoked.holdsThroughout(LocalDate.of(2026, 5, 1), END_OF_MAY.plusDays(1))).isFalse();
    }

    @Test
    void what_was_held_before_vigie_is_recorded_once_and_put_right_by_the_same_months() {
        practitioner.given(registered()).when(new RecordEarlierCounts(LEA, GHT, null, SPRING, Origin.IMPORT))
                .expectEvents(new EarlierCountsRecorded(LEA, SPRING));
        practitioner.given(registered(), new EarlierCountsRecorded(LEA, SPRING))
                .when(new RecordEarlierCounts(LEA, GHT, null, SPRING, Origin.IMPORT)).expectNoEvents();
        practitioner.given(registered(), new EarlierCountsRecorded(LEA, SPRING))
                .when(new RecordEarlierCounts(LEA, GHT, SPRING, SPRING_AGAIN, Origin.IMPORT))
                .expectEvents(new EarlierCountsRecorded(LEA, SPRING_AGAIN));
        assertThat(view(new EarlierCountsRecorded(LEA, SPRING), new EarlierCountsRecorded(LEA, SPRING_AGAIN)).earlierCounts())
                .containsExactly(SPRING_AGAIN);
    }

    @Test
    void nobody_puts_right_what_was_put_right_meanwhile() {
        practitioner.given(registered(), new EarlierCountsRecorded(LEA, SPRING_AGAIN))
                .when(new RecordEarlierCounts(LEA, GHT, SPRING, new EarlierCounts(SPRING.from(), SPRING.to(), Map.of("nights", 4)), Origin.IMPORT))
                .expectNoEvents().expectException(EditConflict.class);
    }

    @Test
    void no_month_is_counted_twice() {
        var june = new EarlierCounts(SPRING.to(), YearMonth.of(2025, 7), Map.of("nights", 1));
        practitioner.given(registered(), new EarlierCountsRecorded(LEA, SPRING))
                .when(new RecordEarlierCounts(LEA, GHT, null, june, Origin.IMPORT)).expectNoEvents().expectException(Refusal.class);
    }

    @Test
    void counts_from_before_vigie_are_withdrawn() {
        practitioner.given(registered(), new EarlierCountsRecorded(LEA, SPRING)).when(new WithdrawEarlierCounts(LEA, GHT, SPRING))
                .expectEvents(new EarlierCountsWithdrawn(LEA, SPRING));
        practitioner.given(registered()).when(new WithdrawEarlierCounts(LEA, GHT, SPRING)).expectNoEvents();
        assertThat(view(new EarlierCountsRecorded(LEA, SPRING), new EarlierCountsWithdrawn(LEA, SPRING)).earlierCounts()).isEmpty();
    }

    @Test
    void a_consent_is_signed_before_it_takes_effect() {
        practitioner.given(registered()).when(new RecordConsent(LEA, GHT, new Consent("c2", "nights", Set.of(DutyKind.ASTREINTE),
                Consent.Over.WEEK, 4, MARCH, NEW_YEAR, null), Origin.MAIN)).expectException(Refusal.class).expectNoEvents();
    }

    @Test
    void a_consent_is_the_radiologists_own_to_give_and_to_take_back() {
        var lea = new Actor("lea", "Léa", Set.of(Role.RADIOLOGUE), Set.of(GHT.value()), Set.of(), LEA.value());
        assertThat(new RecordConsent(LEA, GHT, FOUR_NIGHTS, Origin.MAIN).permits(lea)).isTrue();
        assertThat(new RevokeConsent(LEA, GHT, "c1", END_OF_MAY, "").permits(lea)).isTrue();
        assertThat(new LiftDispensation(LEA, GHT, "d1", END_OF_MAY).permits(lea)).isFalse();
    }
}
