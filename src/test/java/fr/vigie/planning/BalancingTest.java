package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Someone;
import fr.vigie.calendar.Period;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Wish;
import fr.vigie.rota.DutyId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a month amounts to. 5 and 12 December 2026 are Saturdays. */
class BalancingTest {

    private final PlannedMonth month = PlannedMonth.with(Someone.named("morvan").wishing(Wish.Kind.AVOID, night(10), 3), Someone.named("costa"));

    @Test
    void each_criterion_is_counted_in_its_own_unit_whatever_the_weights() {
        var balance = balance(Map.of(month.night(5), who("morvan"), month.night(12), who("morvan")));
        assertThat(balance.amounts()).containsEntry(Criterion.OPEN, 29).containsEntry(Criterion.WEEKENDS, 1)
                .containsEntry(Criterion.WISHES, 0).containsEntry(Criterion.CHANGES, 0).containsEntry(Criterion.BROKEN, 0);
    }

    @Test
    void a_duty_that_is_over_is_no_more_to_fill_by_anybody() {
        var during = PlannedMonth.at(10, 20, 0).toInstant();
        var balance = Balancing.of(month.situation(), List.of(Map.of(month.night(11), who("morvan"))), during, Locale.FRENCH).getFirst();
        assertThat(balance.amounts()).as("the night under way, and those to come but one").containsEntry(Criterion.OPEN, 31 - 9 - 1);
    }

    @Test
    void a_duty_changes_hands_when_it_is_taken_from_somebody() {
        month.holding(5, "morvan").holding(10, "morvan").holding(15, "morvan");
        var balance = balance(Map.of(month.night(5), who("morvan"), month.night(10), who("costa"), month.night(20), who("costa")));
        assertThat(balance.amounts()).containsEntry(Criterion.CHANGES, 2);
    }

    @Test
    void several_wishes_of_one_person_are_one_person() {
        var balance = balance(Map.of(month.night(10), who("morvan")));
        assertThat(balance.amounts()).containsEntry(Criterion.WISHES, 1);
        assertThat(balance.costOf("S-WISH")).isEqualTo(60 * 3);
    }

    @Test
    void broken_rules_are_counted() {
        var balance = balance(Map.of(month.night(10), who("morvan"), month.night(11), who("morvan")));
        // no rest, and two nights in a week
        assertThat(balance.amounts()).containsEntry(Criterion.BROKEN, 2);
    }

    @Test
    void the_dearest_rule_stands_first_with_its_people_and_duties() {
        var balance = balance(Map.of(month.night(5), who("morvan"), month.night(12), who("morvan")));
        assertThat(balance.rules()).isSortedAccordingTo((a, b) -> Long.compare(b.cost(), a.cost()));
        assertThat(balance.cost()).isEqualTo(balance.rules().stream().mapToLong(Balance.RuleCost::cost).sum());
        assertThat(balance.rules()).filteredOn(rule -> rule.rule().equals("S-WEEKENDS")).singleElement()
                .satisfies(rule -> assertThat(rule.parts()).singleElement().satisfies(part -> {
                    assertThat(part.who()).isEqualTo(who("morvan"));
                    assertThat(part.duties()).containsExactly(month.night(5), month.night(12));
                    assertThat(part.words()).contains("Dr Jo morvan", "deux week-ends de suite", "sam. 5 déc.");
                }));
    }

    @Test
    void what_distinguishes_two_is_what_each_does_better_the_gravest_first() {
        var one = balance(Map.of(month.night(10), who("morvan"), month.night(20), who("costa")));
        var other = balance(Map.of(month.night(5), who("morvan"), month.night(12), who("morvan"), month.night(20), who("costa")));
        assertThat(Advantage.of(one, other)).first().isEqualTo(new Advantage(Criterion.WEEKENDS, 1));
        assertThat(Advantage.of(other, one)).startsWith(new Advantage(Criterion.OPEN, 1), new Advantage(Criterion.WISHES, 1));
        assertThat(Advantage.of(one, one)).isEmpty();
    }

    private Balance balance(Map<DutyId, PractitionerId> holders) {
        return Balancing.of(month.situation(), List.of(holders), Instant.EPOCH, Locale.FRENCH).getFirst();
    }

    private PractitionerId who(String name) {
        return month.who(name);
    }

    private static Period night(int day) {
        return new Period(PlannedMonth.at(day, 18, 30).toInstant(), PlannedMonth.at(day + 1, 8, 30).toInstant());
    }
}
