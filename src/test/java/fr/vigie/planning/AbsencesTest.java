package fr.vigie.planning;

import static fr.vigie.planning.PlannedMonth.december;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 1 December 2026 is a Tuesday. */
class AbsencesTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void on_leave_nobody_holds_the_nights_that_meet_it() {
        var month = PlannedMonth.with(Someone.named("morvan").onLeave(december(10), december(12)));
        assertThat(nightsNotFree(month)).containsExactly(9, 10, 11, 12);
    }

    @Test
    void who_is_dispensed_of_nights_holds_none_while_it_lasts() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.NUITS, december(10), december(12)));
        assertThat(nightsNotFree(month)).containsExactly(10, 11, 12);
    }

    @Test
    void who_is_dispensed_of_week_ends_holds_no_night_that_meets_a_saturday_or_sunday() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.WEEK_ENDS, december(1), december(13)));
        assertThat(nightsNotFree(month)).containsExactly(4, 5, 6, 11, 12, 13);
    }

    @Test
    void a_public_holiday_is_like_a_week_end() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.WEEK_ENDS, december(21), december(25)));
        assertThat(nightsNotFree(month)).containsExactly(24, 25);
    }

    @Test
    void who_is_dispensed_of_everything_holds_nothing_from_then_on() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.TOUT, december(29), null));
        assertThat(nightsNotFree(month)).containsExactly(28, 29, 30, 31);
    }

    @Test
    void the_last_night_of_the_month_runs_into_the_next_and_so_does_an_absence() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.TOUT, december(31).plusDays(1), null));
        assertThat(nightsNotFree(month)).containsExactly(31);
    }

    @Test
    void who_is_dispensed_of_presence_on_site_is_not_away() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, december(1), null));
        assertThat(nightsNotFree(month)).isEmpty();
    }

    @Test
    void on_days_without_any_post_nobody_is_there() {
        var month = PlannedMonth.with(Someone.named("morvan").at(new Post(SmallTerritory.HOSPITAL, 100, LONG_AGO, december(28))));
        assertThat(nightsNotFree(month)).containsExactly(28, 29, 30, 31);
    }

    @Test
    void an_outside_provider_needs_no_post() {
        var month = PlannedMonth.with(Someone.provider("morvan"));
        assertThat(nightsNotFree(month)).isEmpty();
    }

    private static List<Integer> nightsNotFree(PlannedMonth month) {
        return IntStream.rangeClosed(1, 31).filter(day -> !month.isFree("morvan", day)).boxed().toList();
    }
}
