package fr.vigie.practitioner;

import static fr.vigie.practitioner.PractitionerForTests.AVELINES;
import static fr.vigie.practitioner.PractitionerForTests.CASTELMURE;
import static fr.vigie.practitioner.PractitionerForTests.GHT;
import static fr.vigie.practitioner.PractitionerForTests.LEA;
import static fr.vigie.practitioner.PractitionerForTests.VALMARINE;
import static fr.vigie.practitioner.PractitionerForTests.post;
import static fr.vigie.practitioner.PractitionerForTests.profile;
import static fr.vigie.practitioner.PractitionerForTests.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.Period;
import fr.vigie.practitioner.PractitionerEvent.LeaveRecorded;
import fr.vigie.practitioner.PractitionerEvent.SessionPlanned;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PractitionerViewTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({"Léa, Morvan, L. Morvan", "Jean-Pierre, Vasseur, J.-P. Vasseur", "Élise, Le Goff, É. Le Goff"})
    void names_are_shown_long_and_short(String first, String last, String shortName) {
        var one = new PractitionerView(LEA, GHT, profile(last, first), List.of(), List.of(), List.of(), List.of());
        assertThat(one.displayName()).isEqualTo("Dr " + first + " " + last);
        assertThat(one.shortName()).isEqualTo(shortName);
    }

    @Test
    void somebody_is_entitled_to_the_sites_of_posts_held_that_day_and_of_conventions() {
        assertThat(view().entitledSites(LocalDate.of(2026, 6, 30))).containsExactlyInAnyOrder(VALMARINE, CASTELMURE, AVELINES);
        assertThat(view().entitledSites(LocalDate.of(2026, 7, 1))).containsExactlyInAnyOrder(CASTELMURE, AVELINES);
        assertThat(view().percentOn(LocalDate.of(2026, 6, 30))).isEqualTo(100);
    }

    @Test
    void leave_lasts_from_midnight_to_midnight_in_the_zone() {
        var away = view(new LeaveRecorded(LEA, new Leave("a", LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25))));
        assertThat(away.away(PARIS)).containsExactly(
                new Period(Instant.parse("2026-10-23T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")));
        assertThat(away.awayOn(LocalDate.of(2026, 10, 25))).isTrue();
        assertThat(away.awayOn(LocalDate.of(2026, 10, 26))).isFalse();
    }

    @Test
    void a_weekly_session_is_held_but_on_holidays_and_in_leave() {
        var friday = new WeeklySession("s", VALMARINE, DayOfWeek.FRIDAY, LocalTime.of(8, 30), LocalTime.of(12, 30), 2,
                LocalDate.of(2026, 12, 5), null);
        var one = view(new SessionPlanned(LEA, friday),
                new LeaveRecorded(LEA, new Leave("a", LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 11))));
        assertThat(one.sessionsOf(YearMonth.of(2026, 12), PARIS, HolidayRegion.METROPOLE))
                .containsExactly(new PlannedSession(new Period(Instant.parse("2026-12-18T07:30:00Z"),
                        Instant.parse("2026-12-18T11:30:00Z")), 2));
    }

    @Test
    void posts_add_up_to_one_full_time_at_most() {
        assertThat(PostConflict.among(List.of(post(VALMARINE, 60, "2026-01-01", null), post(CASTELMURE, 40, "2026-01-01", null))))
                .isEmpty();
        assertThat(PostConflict.among(List.of(post(VALMARINE, 60, "2026-01-01", null), post(CASTELMURE, 50, "2026-03-01", null))))
                .containsExactly(new PostConflict(1, LocalDate.of(2026, 3, 1), 110, false));
        assertThatIllegalArgumentException().isThrownBy(() -> profile("x", "y", post(VALMARINE, 60, "2026-01-01", null),
                post(CASTELMURE, 50, "2026-03-01", null)));
    }

    @Test
    void posts_at_one_site_follow_one_another() {
        assertThat(PostConflict.among(List.of(post(VALMARINE, 50, "2026-01-01", "2026-02-28"),
                post(VALMARINE, 80, "2026-03-01", null)))).isEmpty();
        assertThat(PostConflict.among(List.of(post(VALMARINE, 50, "2026-01-01", "2026-03-01"),
                post(VALMARINE, 30, "2026-03-01", null)))).singleElement().matches(PostConflict::sameSite);
    }

    @Test
    void an_id_is_made_of_the_name_and_a_namesake_gets_a_number() {
        assertThat(PractitionerId.named("Élise", "Le Goff", id -> false).value()).isEqualTo("elise-le-goff");
        assertThat(PractitionerId.named("Élise", "Le Goff", new PractitionerId("elise-le-goff")::equals).value()).isEqualTo("elise-le-goff-2");
        assertThat(PractitionerId.named(null, "Hespéria", id -> false).value()).isEqualTo("hesperia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10990000002", "1099000000", "109900000010", "1099000000A"})
    void an_rpps_number_has_eleven_digits_and_its_key(String number) {
        assertThat(Rpps.isValid(number)).isFalse();
        assertThat(Rpps.isValid("10990000001")).isTrue();
    }
}
