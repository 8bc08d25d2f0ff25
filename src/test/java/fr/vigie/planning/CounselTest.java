package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Refused;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.access.Command.Origin;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge.Breach;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the optimiser's rules say of a month in the running application. 10 December 2026 is a Thursday. */
@VigieTest
class CounselTest {
    @Autowired
    private Ground here;
    @Autowired
    private Counsel counsel;
    @Autowired
    private Rotas rotas;

    @Test
    void nothing_is_said_against_a_change_that_breaks_no_rule() {
        assertThat(judged(10, here.morvan())).isEmpty();
    }

    @Test
    void two_nights_in_a_row_leave_no_rest_and_no_derogation() {
        held(10, here.morvan());
        assertThat(judged(11, here.morvan())).filteredOn(breach -> breach.rule().equals("H-REST")).singleElement()
                .satisfies(breach -> {
                    assertThat(breach.derogable()).isFalse();
                    assertThat(breach.practitioner()).isEqualTo(here.morvan());
                    assertThat(breach.duties()).containsExactly(here.night(10), here.night(11));
                    assertThat(breach.text().in(Locale.FRENCH)).contains("epos").contains("jeu. 10 déc.");
                    assertThat(breach.text().in(Locale.ENGLISH)).contains("est").contains("Thu 10 Dec");
                });
    }

    @Test
    void a_second_night_in_a_week_needs_a_derogation() {
        held(7, here.morvan());
        assertThat(judged(10, here.morvan())).singleElement().satisfies(breach -> {
            assertThat(breach.rule()).isEqualTo("H-CAP");
            assertThat(breach.grounds()).containsExactly(DerogationGround.CONSENT);
        });
        Refused.with("rota.refusal.derogationNeeded", () -> here.as(here.chef(), here.change(here.night(10), null, here.morvan())));
        here.pass(here.night(10), null, here.morvan());
        Refused.with("rota.refusal.breaks", () -> here.pass(here.night(11), null, here.morvan()));
    }

    @Test
    void who_is_on_leave_cannot_hold_a_duty() {
        here.as(here.chef(), new RecordLeave(here.morvan(), here.territory(),
                new Leave("noel", LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 12)), Origin.MAIN));
        here.settled();
        assertThat(judged(10, here.morvan())).extracting(Breach::rule).containsExactly("H-AVAILABLE");
    }

    @Test
    void a_dispensation_from_presence_on_site_is_said_as_such_and_no_derogation_passes_it() {
        here.as(here.chef(), new RecordDispensation(here.morvan(), here.territory(),
                new Dispensation("d", Scope.SUR_PLACE, LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 12)), Origin.MAIN));
        here.settled();
        assertThat(judged(20, here.morvan())).isEmpty();
        assertThat(judged(10, here.morvan())).singleElement().satisfies(breach -> {
            assertThat(breach.derogable()).isFalse();
            assertThat(breach.text().in(Locale.FRENCH)).contains("Disponibilité", "dispense de présence sur place", "jeu. 10 déc.");
        });
        assertThat(counsel.colleagues(rota(), here.night(10), Locale.FRENCH).getLast()).satisfies(last -> {
            assertThat(last.practitioner()).isEqualTo(here.morvan());
            assertThat(last.byDerogation()).isFalse();
        });
    }

    @Test
    void what_was_broken_before_is_not_held_against_a_change_elsewhere() {
        held(7, here.morvan());
        held(10, here.morvan());
        assertThat(judged(20, here.costa())).isEmpty();
    }

    @Test
    void the_duties_of_the_month_before_count() {
        var november = new RotaId(here.territory(), Ground.DECEMBER.minusMonths(1));
        var thirtieth = new DutyId(here.territory() + "/garde/2026-11-30/nuit");
        here.as(here.chef(), new RotaCommand.OpenMonth(november));
        here.as(here.chef(), new RotaCommand.ReassignDuties(november, new Reassignment(thirtieth, null, here.morvan()), ""));
        here.settled();
        assertThat(judged(1, here.morvan())).extracting(Breach::rule).contains("H-REST");
    }

    @Test
    void colleagues_who_may_hold_a_duty_stand_first_and_the_others_with_what_stands_against_them() {
        held(10, here.morvan());
        held(12, here.costa());
        var colleagues = counsel.colleagues(rota(), here.night(11), Locale.FRENCH);

        assertThat(colleagues).hasSameSizeAs(here.people());
        assertThat(colleagues).extracting(RankedColleague::possible).containsExactly(true, true, true, false, false);
        assertThat(colleagues.subList(3, 5)).extracting(RankedColleague::practitioner)
                .containsExactlyInAnyOrder(here.morvan(), here.costa());
        assertThat(colleagues.subList(3, 5)).allSatisfy(colleague -> assertThat(colleague.against()).isNotEmpty());
        assertThat(colleagues.subList(0, 3)).allSatisfy(colleague -> assertThat(colleague.against()).isEmpty());
    }

    @Test
    void who_holds_a_duty_is_marked_among_the_colleagues() {
        held(10, here.morvan());
        assertThat(counsel.colleagues(rota(), here.night(10), Locale.FRENCH)).filteredOn(RankedColleague::holds)
                .singleElement().satisfies(colleague -> assertThat(colleague.practitioner()).isEqualTo(here.morvan()));
    }

    private List<Breach> judged(int day, PractitionerId who) {
        var rota = rota();
        return counsel.judge(rota, List.of(new Reassignment(here.night(day), rota.holder(here.night(day)), who)));
    }

    private RotaState rota() {
        here.settled();
        return rotas.find(here.rota()).orElseThrow();
    }

    private void held(int day, PractitionerId who) {
        here.pass(here.night(day), null, who);
    }
}
