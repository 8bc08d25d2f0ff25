package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refused;
import fr.vigie.planning.RepairPlan.Way;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Sunday 15 November 2026; 10 December is a Thursday. */
@VigieTest
class RepairsTest {
    private static final LocalDate TENTH = LocalDate.of(2026, 12, 10);

    @Autowired
    private Ground here;
    @Autowired
    private Repairs repairs;
    @Autowired
    private Rotas rotas;
    @Autowired
    private Practitioners practitioners;

    @Test
    void an_absence_opens_the_duties_of_its_days_and_proposes_colleagues_for_them() {
        hold(here.morvan(), 10, 20);
        var plan = plan(TENTH, TENTH);
        assertThat(plan.recorded()).isFalse();
        assertThat(plan.parts()).singleElement().satisfies(part -> {
            assertThat(part.urgent()).isFalse();
            assertThat(part.opened()).extracting(duty -> duty.id()).containsExactly(here.night(10));
            assertThat(part.ways()).isNotEmpty().allSatisfy(way -> assertThat(way.disturbed()).isNotEmpty());
            assertThat(part.ways().getFirst().against()).isEmpty();
            assertThat(part.ways().getFirst().reassignments()).extracting(Reassignment::after).doesNotContain(here.morvan());
        });
    }

    @Test
    void whoever_is_away_is_told_of_the_duties_they_take_in_exchange() {
        var others = here.people().stream().filter(who -> !who.equals(here.morvan())).toList();
        IntStream.rangeClosed(1, 31).filter(day -> day != 10).forEach(day ->
                here.pass(here.night(day), null, others.get(day % others.size())));
        hold(here.morvan(), 10);
        var ways = plan(TENTH, TENTH).parts().getFirst().ways();
        assertThat(ways).allSatisfy(way -> assertThat(way.disturbed()).extracting(each -> each.person().id()).containsAll(
                way.reassignments().stream().map(Reassignment::after).toList()));
        assertThat(ways).flatExtracting(Way::disturbed).filteredOn(each -> each.person().id().equals(here.morvan()))
                .isNotEmpty().allSatisfy(morvan -> {
                    assertThat(morvan.gains()).isNotEmpty();
                    assertThat(morvan.loses()).isEmpty();
                });
    }

    @Test
    void the_first_way_asks_one_person_for_each_duty_and_says_so() {
        hold(here.morvan(), 10, 20);
        var first = firstWay(plan(TENTH, TENTH.plusDays(10)));
        assertThat(first.reassignments()).hasSize(2).extracting(Reassignment::before).containsOnly(here.morvan());
        assertThat(first.disturbed()).extracting(each -> each.person().id()).doesNotContain(here.morvan());
        assertThat(first.distinction()).startsWith("Une personne dérangée (jusqu’à 2 gardes pour la même), ");
    }

    @Test
    void whoever_said_no_is_not_proposed_again() {
        hold(here.morvan(), 10);
        var asked = firstWay(plan(TENTH, TENTH)).reassignments().getFirst().after();
        var again = repairs.plan(here.morvan(), TENTH, TENTH, Set.of(asked), Locale.FRENCH).parts().getFirst().ways();
        assertThat(again).isNotEmpty().flatExtracting(Way::disturbed).extracting(each -> each.person().id()).doesNotContain(asked);
    }

    @Test
    void a_month_within_the_absence_that_is_not_open_is_named() {
        var plan = plan(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2));
        assertThat(plan.notOpen()).containsExactly(new RotaId(here.territory(), Ground.DECEMBER.plusMonths(1)));
    }

    @Test
    void nothing_is_proposed_for_days_without_a_duty() {
        hold(here.morvan(), 20);
        assertThat(plan(TENTH, TENTH).parts()).isEmpty();
    }

    @Test
    void the_next_48_hours_come_first_and_apart() {
        var november = new RotaId(here.territory(), Ground.DECEMBER.minusMonths(1));
        here.as(here.chef(), new OpenMonth(november));
        var tonight = new DutyId(here.territory() + "/garde/2026-11-15/nuit");
        var later = new DutyId(here.territory() + "/garde/2026-11-25/nuit");
        here.as(here.chef(), new ReassignDuties(november, List.of(new Reassignment(tonight, null, here.morvan()),
                new Reassignment(later, null, here.morvan())), Origin.MAIN, "", ""));
        here.settled();
        var parts = plan(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 30)).parts();
        assertThat(parts).extracting(RepairPlan.Part::urgent).containsExactly(true, false);
        assertThat(parts.getFirst().opened()).extracting(duty -> duty.id()).containsExactly(tonight);
        assertThat(parts.getLast().opened()).extracting(duty -> duty.id()).containsExactly(later);
    }

    @Test
    void one_gesture_records_the_leave_and_changes_the_holder() {
        hold(here.morvan(), 10);
        var plan = plan(TENTH, TENTH.plusDays(2));
        var way = firstWay(plan);
        carryOut(plan, way.reassignments());
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().awayOn(TENTH)).isTrue();
        assertThat(rotas.duty(here.night(10)).orElseThrow().holder()).isEqualTo(way.reassignments().getFirst().after());
        var again = plan(TENTH, TENTH.plusDays(2));
        assertThat(again.recorded()).isTrue();
        assertThat(again.parts()).isEmpty();
    }

    @Test
    void when_the_change_is_refused_the_leave_is_not_recorded_either() {
        hold(here.morvan(), 10);
        var plan = plan(TENTH, TENTH);
        here.pass(here.night(10), here.morvan(), here.leroy());
        Refused.with("rota.refusal.changedMeanwhile", () -> carryOut(plan, firstWay(plan).reassignments()));
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().leaves()).isEmpty();
        assertThat(rotas.duty(here.night(10)).orElseThrow().holder()).isEqualTo(here.leroy());
    }

    @Test
    void duties_may_be_left_open() {
        hold(here.morvan(), 10);
        var plan = plan(TENTH, TENTH);
        carryOut(plan, plan.parts().getFirst().leftOpen(plan.who()));
        here.settled();
        assertThat(rotas.duty(here.night(10)).orElseThrow().holder()).isNull();
    }

    @Test
    void a_leave_that_is_recorded_already_is_not_recorded_twice() {
        hold(here.morvan(), 10);
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(), new Leave("conge", TENTH, TENTH.plusDays(5)), Origin.MAIN));
        here.settled();
        var plan = plan(TENTH, TENTH);
        assertThat(plan.recorded()).isTrue();
        carryOut(plan, firstWay(plan).reassignments());
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().leaves()).hasSize(1);
    }

    @Test
    void of_days_that_leaves_cover_in_part_the_others_are_recorded() {
        hold(here.morvan(), 10, 12);
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(),
                new Leave("conge", TENTH.plusDays(1), TENTH.plusDays(2)), Origin.MAIN));
        here.settled();
        var plan = plan(TENTH, TENTH.plusDays(4));
        assertThat(plan.toRecord()).extracting(Leave::from, Leave::to).containsExactly(
                tuple(TENTH, TENTH),
                tuple(TENTH.plusDays(3), TENTH.plusDays(4)));
        assertThat(plan.parts().getFirst().opened()).extracting(duty -> duty.id())
                .containsExactly(here.night(10), here.night(12));

        repairs.record(plan);

        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().leaves()).hasSize(3);
        assertThat(plan(TENTH, TENTH.plusDays(4)).recorded()).isTrue();
    }

    @Test
    void a_month_that_awaits_its_directors_is_named() {
        hold(here.morvan(), 10);
        here.as(here.chef(), new SubmitRota(here.rota()));
        here.settled();
        var plan = plan(TENTH, TENTH);
        assertThat(plan.parts()).isEmpty();
        assertThat(plan.submitted()).containsExactly(here.rota());
    }

    private void carryOut(RepairPlan plan, List<Reassignment> changes) {
        Ground.signedIn(here.chef(), () -> repairs.carryOut(plan, plan.parts().getFirst(), changes, "Absence"));
    }

    private static Way firstWay(RepairPlan plan) {
        return plan.parts().getFirst().ways().getFirst();
    }

    private RepairPlan plan(LocalDate from, LocalDate to) {
        return repairs.plan(here.morvan(), from, to, Set.of(), Locale.FRENCH);
    }

    private void hold(PractitionerId who, int... days) {
        for (var day : days) {
            here.pass(here.night(day), null, who);
        }
        here.settled();
    }
}
