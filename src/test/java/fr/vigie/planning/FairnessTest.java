package fr.vigie.planning;

import static fr.vigie.planning.PlannedMonth.DECEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.planning.FairnessReport.Person;
import fr.vigie.rota.Rotas.Held;
import fr.vigie.rota.RotaStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every night of December is a night on the garde of the small territory. */
class FairnessTest {

    @Test
    void a_month_is_held_against_the_target_at_which_the_optimiser_aims() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa")).holding(1, "morvan").holding(2, "morvan")
                .holding(4, "costa").past(DECEMBER.minusMonths(1), "morvan", "nights", 8);
        assertThat(balance(month, "morvan", "nights")).isEqualTo(new FairBalance(month.practitioner("morvan").targets().get("nights"), 2));
        assertThat(balance(month, "costa", "nights")).isEqualTo(new FairBalance(month.practitioner("costa").targets().get("nights"), 1));
        assertThat(balance(month, "costa", "nights").share()).isGreaterThan(balance(month, "morvan", "nights").share());
    }

    @Test
    void some_months_are_held_against_the_share_of_what_was_held() {
        var month = PlannedMonth.with(Someone.named("morvan").owing(50), Someone.named("costa"))
                .past(DECEMBER.minusMonths(2), "morvan", "nights", 4).past(DECEMBER.minusMonths(1), "costa", "nights", 5)
                .past(DECEMBER.minusMonths(1), null, "nights", 20);
        var report = Fairness.since(month.situation(), month.situation().past(), DECEMBER.minusMonths(11));
        assertThat(balance(report, "morvan", "nights").share()).isCloseTo(3, within(0.001));
        assertThat(balance(report, "morvan", "nights").deviation()).isCloseTo(1, within(0.001));
        assertThat(balance(report, "costa", "nights").deviation()).isCloseTo(-1, within(0.001));
    }

    @Test
    void what_was_held_before_vigie_counts_where_vigie_planned_nothing() {
        var month = PlannedMonth.with(Someone.named("morvan").havingHeld(DECEMBER.minusMonths(3), DECEMBER.minusMonths(2), "nights", 8),
                Someone.named("costa").havingHeld(DECEMBER.minusMonths(3), DECEMBER.minusMonths(2), "nights", 4));
        assertThat(balance(Fairness.since(month.situation(), List.of(), DECEMBER.minusMonths(11)), "morvan", "nights"))
                .isEqualTo(new FairBalance(6, 8));
        assertThat(balance(Fairness.since(month.situation(), List.of(), DECEMBER.minusMonths(2)), "morvan", "nights"))
                .isEqualTo(new FairBalance(3, 4));
    }

    @Test
    void deviations_over_some_months_cancel_out() {
        var month = PlannedMonth.with(Someone.named("morvan").owing(70), Someone.named("costa"), Someone.named("leroy").owing(30))
                .past(DECEMBER.minusMonths(1), "morvan", "points", 31).past(DECEMBER.minusMonths(1), "leroy", "points", 90);
        var report = Fairness.since(month.situation(), month.situation().past(), DECEMBER.minusMonths(11));
        assertThat(report.people().stream().mapToDouble(person -> person.of("points").deviation()).sum()).isCloseTo(0, within(0.001));
    }

    @Test
    void the_counters_that_the_rules_weigh_are_shown_with_the_points_first() {
        var report = Fairness.ofMonth(PlannedMonth.with(Someone.named("morvan")).situation());
        assertThat(report.counters()).containsExactly("points", "nights", "weekends", "sundaysHolidays", "feasts");
    }

    @Test
    void who_may_hold_nothing_and_holds_nothing_is_left_out_and_so_is_a_provider() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("unskilled").without(SmallTerritory.SCANNER),
                Someone.named("helper").without(SmallTerritory.SCANNER), Someone.provider("hesperia")).holding(1, "helper").holding(2, "hesperia");
        assertThat(Fairness.ofMonth(month.situation()).people()).extracting(p -> p.practitioner().profile().lastName())
                .containsExactly("morvan", "helper");
    }

    @Test
    void the_feasts_of_a_winter_are_told_by_holder_and_day() {
        var month = PlannedMonth.with(Someone.named("morvan"), Someone.named("costa")).holding(24, "morvan").holding(25, "costa")
                .holding(26, "costa").holding(31, "morvan");
        var feasts = FeastsHeld.of(2026, SmallTerritory.PARIS, nights(month, RotaStatus.PUBLISHED));
        assertThat(feasts.held().get(month.who("morvan"))).containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31));
        assertThat(feasts.held().get(month.who("costa"))).containsExactly(LocalDate.of(2026, 12, 25));
        assertThat(feasts.published()).isTrue();
        assertThat(FeastsHeld.of(2026, SmallTerritory.PARIS, nights(month, RotaStatus.SUBMITTED)).published()).isFalse();
    }

    private static List<Held> nights(PlannedMonth month, RotaStatus status) {
        var rota = month.rota();
        return rota.duties().values().stream().map(duty -> new Held(rota.id(), status, duty, rota.holder(duty.id()))).toList();
    }

    private static FairBalance balance(PlannedMonth month, String name, String counter) {
        return balance(Fairness.ofMonth(month.situation()), name, counter);
    }

    private static FairBalance balance(FairnessReport report, String name, String counter) {
        return report.people().stream().filter(person -> person.practitioner().profile().lastName().equals(name)).findFirst()
                .map((Person person) -> person.of(counter)).orElseThrow();
    }
}
