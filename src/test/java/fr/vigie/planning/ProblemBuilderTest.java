package fr.vigie.planning;

import static fr.vigie.SmallTerritory.garde;
import static fr.vigie.SmallTerritory.tele;
import static fr.vigie.planning.PlannedMonth.at;
import static fr.vigie.planning.PlannedMonth.december;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.calendar.Period;
import fr.vigie.optimiser.Problem;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemBuilderTest {
    private static final LocalDate LAST_OF_NOVEMBER = LocalDate.of(2026, 11, 30);

    private final PlannedMonth month = PlannedMonth.in(SmallTerritory.of("ght", garde(), tele()), Someone.named("morvan"),
            Someone.named("costa").readingAtADistance(), Someone.provider("hesperia"));

    @Test
    void the_month_is_the_horizon_and_its_duties_are_free() {
        var problem = month.problem();
        assertThat(problem.horizon()).isEqualTo(new Problem.Horizon(december(1), LocalDate.of(2027, 1, 1)));
        assertThat(problem.duties()).hasSize(62).allSatisfy(duty -> {
            assertThat(duty.context()).isFalse();
            assertThat(duty.pin()).isNull();
        });
        assertThat(month.duty(problem, december(1)).periods()).containsExactly(new Problem.Period(
                OffsetDateTime.parse("2026-12-01T18:30+01:00"), OffsetDateTime.parse("2026-12-02T08:30+01:00")));
    }

    @Test
    void a_line_is_told_with_its_site_and_its_demands() {
        assertThat(month.problem().lines()).containsExactly(
                new Problem.Line("garde", Problem.LineKind.GARDE, "hopital", Set.of("SCANNER"), null, null, 10),
                new Problem.Line("tele", Problem.LineKind.TELERADIOLOGIE, null, Set.of("SCANNER"), null, null, 10));
    }

    @Test
    void everybody_is_told_with_what_they_may_do() {
        assertThat(month.practitioner("morvan").sites()).containsExactly("hopital");
        assertThat(month.practitioner("morvan").skills()).containsExactly("SCANNER");
        assertThat(month.practitioner("costa").remote()).isTrue();
        assertThat(month.practitioner("hesperia").external()).isTrue();
        assertThat(month.practitioner("hesperia").sites()).isEmpty();
    }

    @Test
    void a_pinned_duty_keeps_its_holder_or_stays_open() {
        month.holding(1, "morvan");
        var problem = ProblemBuilder.build(month.situation(), duty -> duty.day().isBefore(december(3)));
        assertThat(month.duty(problem, december(1)).pin()).isEqualTo(new Problem.Pin("ght-morvan"));
        assertThat(month.duty(problem, december(2)).pin()).isEqualTo(Problem.Pin.EMPTY);
        assertThat(month.duty(problem, december(3)).pin()).isNull();
    }

    @Test
    void the_duties_around_the_month_are_there_for_the_rules_alone() {
        month.neighbour(LAST_OF_NOVEMBER, "morvan");
        var november = month.duty(month.problem(), LAST_OF_NOVEMBER);
        assertThat(november.context()).isTrue();
        assertThat(november.pin()).isEqualTo(new Problem.Pin("ght-morvan"));
        assertThat(month.problem().duties()).hasSize(63);
    }

    @Test
    void a_neighbour_held_by_somebody_who_has_left_is_left_out() {
        month.neighbour(LAST_OF_NOVEMBER, "parti");
        assertThat(month.problem().duties()).hasSize(62);
    }

    @Test
    void wishes_that_meet_the_month_are_told() {
        var christmas = new Period(at(24, 18, 0).toInstant(), at(26, 8, 0).toInstant());
        var january = new Period(at(31, 0, 0).plusDays(1).toInstant(), at(31, 0, 0).plusDays(3).toInstant());
        var wishing = PlannedMonth.with(Someone.named("morvan").wishing(Wish.Kind.AVOID, christmas, 3).wishing(Wish.Kind.PREFER, january, 1));
        assertThat(wishing.practitioner("morvan").wishes()).containsExactly(new Problem.Wish(
                new Problem.Interval(at(24, 18, 0).toOffsetDateTime(), at(26, 8, 0).toOffsetDateTime()), Problem.Wish.Kind.AVOID, 3));
    }

    @Test
    void day_sessions_are_told_without_holidays_and_leave() {
        // Fridays of December 2026: 4, 11, 18 and 25
        var busy = PlannedMonth.with(Someone.named("morvan").onLeave(december(11), december(11))
                .everyWeek(DayOfWeek.FRIDAY, LocalTime.of(8, 30), LocalTime.of(12, 30), 6));
        assertThat(busy.practitioner("morvan").sessions()).containsExactly(
                new Problem.Session(new Problem.Interval(at(4, 8, 30).toOffsetDateTime(), at(4, 12, 30).toOffsetDateTime()), 6),
                new Problem.Session(new Problem.Interval(at(18, 8, 30).toOffsetDateTime(), at(18, 12, 30).toOffsetDateTime()), 6));
    }

    @Test
    void the_caps_are_those_of_the_statute() {
        var staff = PlannedMonth.with(Someone.named("ph"), Someone.named("hu").under(PractitionerStatus.HU),
                Someone.named("liberal").under(PractitionerStatus.LIBERAL), Someone.provider("hesperia"));
        var nightAWeek = new Problem.Cap("nights", Set.of(Problem.LineKind.GARDE), Problem.Cap.Window.WEEK, 1);
        assertThat(staff.practitioner("ph").caps()).contains(nightAWeek).hasSize(4);
        assertThat(staff.practitioner("hu").caps()).contains(nightAWeek,
                new Problem.Cap("weekendDays", Set.of(Problem.LineKind.GARDE), Problem.Cap.Window.MONTH, 1));
        assertThat(staff.practitioner("liberal").caps()).isEmpty();
        assertThat(staff.practitioner("hesperia").caps()).isEmpty();
    }
}
