package fr.vigie.planning;

import static fr.vigie.SmallTerritory.garde;
import static fr.vigie.SmallTerritory.tele;
import static fr.vigie.planning.PlannedMonth.DECEMBER;
import static fr.vigie.planning.PlannedMonth.december;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.Post;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairTargetsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Test
    void two_alike_owe_half_each() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa"));
        assertThat(points(month, "morvan")).isEqualTo(points(month, "costa")).isCloseTo(month.points() / 2, within(1));
    }

    @Test
    void who_owes_a_half_share_owes_half_of_what_a_colleague_owes() {
        var month = PlannedMonth.with(Someone.named("morvan").owing(50), Someone.named("costa"));
        assertThat(2 * points(month, "morvan")).isCloseTo(points(month, "costa"), within(2));
    }

    @Test
    void who_owes_nothing_has_a_target_of_nothing_and_is_not_free_for_all() {
        var month = PlannedMonth.with(Someone.named("morvan").owing(0), Someone.named("costa"));
        assertThat(month.practitioner("morvan").targets()).containsEntry("points", 0);
        assertThat(points(month, "costa")).isEqualTo(month.points());
    }

    @Test
    void days_away_are_not_owed() {
        // 10 of 31 days there, so 10 of 41 shares
        var month = PlannedMonth.with(Someone.named("morvan").onLeave(december(11), december(31)), Someone.named("costa"));
        assertThat(points(month, "morvan")).isCloseTo(month.points() * 10 / 41, within(1));
    }

    @Test
    void days_dispensed_of_everything_are_not_owed() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Scope.TOUT, december(11), null), Someone.named("costa"));
        assertThat(points(month, "morvan")).isCloseTo(month.points() * 10 / 41, within(1));
    }

    @Test
    void days_before_and_after_a_post_are_not_owed() {
        var leaving = Someone.named("morvan").at(new Post(SmallTerritory.HOSPITAL, 100, LONG_AGO, december(10)));
        var month = PlannedMonth.with(leaving, Someone.named("costa"));
        assertThat(points(month, "morvan")).isCloseTo(month.points() * 10 / 41, within(1));
    }

    @Test
    void who_may_hold_no_line_and_who_is_from_outside_owe_nothing() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("unskilled").without(SmallTerritory.SCANNER),
                Someone.named("elsewhere").at(new Post(SmallTerritory.CLINIC, 100, LONG_AGO, null)),
                Someone.provider("hesperia").at(new Post(SmallTerritory.HOSPITAL, 100, LONG_AGO, null)));
        assertThat(month.practitioner("unskilled").targets()).isEmpty();
        assertThat(month.practitioner("elsewhere").targets()).isEmpty();
        assertThat(month.practitioner("hesperia").targets()).isEmpty();
        assertThat(points(month, "morvan")).isEqualTo(month.points());
    }

    @Test
    void teleradiology_is_owed_by_those_who_read_at_a_distance() {
        var month = PlannedMonth.in(SmallTerritory.of("ght", tele()), Someone.named("morvan"), Someone.named("costa").readingAtADistance());
        assertThat(month.practitioner("morvan").targets()).isEmpty();
        assertThat(points(month, "costa")).isEqualTo(month.points());
    }

    @Test
    void who_held_too_much_in_the_past_owes_less_and_who_held_too_little_more() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa"))
                .past(DECEMBER.minusMonths(1), "morvan", "points", 60).past(DECEMBER.minusMonths(1), "costa", "points", 20);
        assertThat(points(month, "morvan")).isCloseTo(month.points() / 2 - 20, within(1));
        assertThat(points(month, "costa")).isCloseTo(month.points() / 2 + 20, within(1));
    }

    @Test
    void a_duty_that_stayed_open_is_nobodys_debt() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa"))
                .past(DECEMBER.minusMonths(1), null, "points", 500);
        assertThat(points(month, "morvan")).isCloseTo(month.points() / 2, within(1));
    }

    @Test
    void what_was_held_before_vigie_counts_as_if_it_had_been_planned_here() {
        var month = PlannedMonth.with(Someone.named("morvan").havingHeld(DECEMBER.minusMonths(4), DECEMBER.minusMonths(1), "points", 60),
                Someone.named("costa").havingHeld(DECEMBER.minusMonths(4), DECEMBER.minusMonths(1), "points", 20), Someone.named("petit"));
        assertThat(points(month, "morvan")).isCloseTo(month.points() / 3 - 20, within(1));
        assertThat(points(month, "costa")).isCloseTo(month.points() / 3 + 20, within(1));
        assertThat(points(month, "petit")).isCloseTo(month.points() / 3, within(1));
    }

    @Test
    void counts_from_before_vigie_are_compared_in_proportion_to_the_share_of_duties() {
        var last = DECEMBER.minusMonths(1);
        var month = PlannedMonth.with(Someone.named("morvan").owing(50).havingHeld(last, last, "points", 30),
                Someone.named("costa").havingHeld(last, last, "points", 30));
        assertThat(points(month, "morvan")).isCloseTo(month.points() / 3 - 10, within(1));
        assertThat(points(month, "costa")).isCloseTo(month.points() * 2 / 3 + 10, within(1));
    }

    @Test
    void of_a_sum_over_many_months_only_those_remembered_count() {
        var month = PlannedMonth.with(Someone.named("morvan").havingHeld(DECEMBER.minusMonths(24), DECEMBER.minusMonths(1), "points", 96),
                Someone.named("costa").havingHeld(DECEMBER.minusMonths(24), DECEMBER.minusMonths(1), "points", 0));
        assertThat(points(month, "morvan")).isCloseTo(month.points() / 2 - 24, within(1));
    }

    @Test
    void a_month_that_was_planned_here_is_not_counted_twice() {
        var last = DECEMBER.minusMonths(1);
        var month = PlannedMonth.with(Someone.named("morvan").havingHeld(last, last, "points", 500),
                Someone.named("costa").havingHeld(last, last, "points", 0)).past(last, "morvan", "points", 60).past(last, "costa", "points", 20);
        assertThat(points(month, "morvan")).isCloseTo(month.points() / 2 - 20, within(1));
    }

    @Test
    void nobody_owes_less_than_nothing() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa"))
                .past(DECEMBER.minusMonths(1), "morvan", "points", 5_000);
        assertThat(points(month, "morvan")).isZero();
    }

    @Test
    void what_cannot_be_given_back_in_one_month_is_not_asked_of_the_others() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa"))
                .past(DECEMBER.minusMonths(1), "morvan", "points", 5_000);
        assertThat(points(month, "costa")).isEqualTo(month.points());
    }

    @Test
    void days_dispensed_of_presence_on_site_owe_no_garde_and_keep_teleradiology() {
        var month = PlannedMonth.in(SmallTerritory.of("ght", garde()), Someone.named("morvan").dispensedOf(Scope.SUR_PLACE, december(11), null),
                Someone.named("costa"));
        assertThat(points(month, "morvan")).isCloseTo(month.points() * 10 / 41, within(1));
        var reading = PlannedMonth.in(SmallTerritory.of("ght", tele()),
                Someone.named("morvan").readingAtADistance().dispensedOf(Scope.SUR_PLACE, december(11), null),
                Someone.named("costa").readingAtADistance());
        assertThat(points(reading, "morvan")).isCloseTo(reading.points() / 2, within(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void all_targets_together_are_the_month_whoever_there_is(long seed) {
        var chance = new Random(seed);
        var people = IntStream.range(0, 2 + chance.nextInt(10)).mapToObj(n -> {
            var from = 1 + chance.nextInt(31);
            return Someone.named("p" + n).owing(10 * (1 + chance.nextInt(10)))
                    .onLeave(december(from), december(Math.min(31, from + chance.nextInt(20))));
        }).toArray(Someone[]::new);
        var month = PlannedMonth.in(SmallTerritory.of("ght", garde(), tele()), people);
        var garde = month.rota().duties().values().stream().filter(d -> d.line().equals(SmallTerritory.GARDE))
                .mapToInt(d -> d.points()).sum();
        var owed = month.problem().practitioners().stream().mapToInt(p -> p.targets().getOrDefault("points", 0)).sum();
        assertThat(owed).isCloseTo(garde, within(people.length / 2 + 1));
    }

    private static int points(PlannedMonth month, String name) {
        return month.practitioner(name).targets().get("points");
    }
}
