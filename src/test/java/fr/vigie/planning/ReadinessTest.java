package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.planning.Unready.Kind;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.DutyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not ready of a month in the running application. 7 December 2026 is a Monday. */
@VigieTest
class ReadinessTest {
    @Autowired
    private Ground here;
    @Autowired
    private Readiness readiness;
    @Autowired
    private Rotas rotas;

    @Test
    void every_required_duty_without_a_holder_is_told_in_order_of_time() {
        here.pass(here.night(1), null, here.morvan());
        var open = found(Kind.OPEN);
        assertThat(open).hasSize(30);
        assertThat(open.getFirst().duties()).containsExactly(here.night(2));
        assertThat(open.getFirst().text().in(Locale.FRENCH)).isEqualTo("la garde du mer. 2 déc. (garde, nuit)");
        assertThat(open).noneMatch(Unready::blocks);
    }

    @Test
    void what_may_stay_empty_is_told_for_the_record() {
        here.pass(here.night(1), null, here.morvan());
        here.theGardeIsOptional();
        assertThat(found(Kind.OPEN)).isEmpty();
        assertThat(found(Kind.OPTIONAL)).hasSize(30).allMatch(Unready::isForTheRecord).first()
                .returns(List.of(here.night(2)), Unready::duties);
    }

    @Test
    void of_a_month_that_has_begun_only_what_is_not_over_is_told() {
        var november = new RotaId(here.territory(), Ground.DECEMBER.minusMonths(1));
        here.as(here.chef(), new RotaCommand.OpenMonth(november));
        here.settled();
        assertThat(readiness.of(rotas.find(november).orElseThrow()).stream().filter(thing -> thing.kind() == Kind.OPEN))
                .hasSize(16).first().satisfies(tonight ->
                        assertThat(tonight.text().in(Locale.FRENCH)).isEqualTo("la garde du dim. 15 nov. (garde, nuit)"));
    }

    @Test
    void an_absence_entered_after_the_duties_were_given_breaks_a_rule_that_nobody_derogates_from() {
        here.pass(here.night(10), null, here.morvan());
        away(10, 12);
        assertThat(found(Kind.BREAKS)).singleElement().satisfies(thing -> {
            assertThat(thing.blocks()).isTrue();
            assertThat(thing.duties()).containsExactly(here.night(10));
            assertThat(thing.practitioner()).isEqualTo(here.morvan());
        });
    }

    @Test
    void an_absence_entered_since_the_last_proposal_tells_how_many_duties_it_meets() {
        away(20, 22);
        assertThat(found(Kind.ABSENT_SINCE)).singleElement().satisfies(thing ->
                assertThat(thing.text().in(Locale.FRENCH)).endsWith("absence du dim. 20 déc. au mar. 22 déc.\u00a0: aucune garde à reprendre."));
        here.pass(here.night(10), null, here.costa());
        here.as(here.chef(), new PractitionerCommand.RecordLeave(here.costa(), here.territory(),
                new Leave("costa", LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 10)), Origin.MAIN));
        assertThat(found(Kind.ABSENT_SINCE).getFirst().text().in(Locale.FRENCH)).endsWith("tient 1 garde ces jours-là.");
    }

    @Test
    void an_absence_that_the_last_proposal_knew_is_not_told() {
        away(20, 22);
        here.settled();
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(),
                List.of(new Reassignment(here.night(10), null, here.costa())), Origin.OPTIMISEUR, "", "generation/1"));
        assertThat(found(Kind.ABSENT_SINCE)).isEmpty();
    }

    @Test
    void an_absence_that_was_moved_since_the_last_proposal_is_told() {
        away(20, 22);
        here.settled();
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(),
                List.of(new Reassignment(here.night(10), null, here.costa())), Origin.OPTIMISEUR, "", "generation/1"));
        here.as(here.chef(), new PractitionerCommand.ChangeLeave(here.morvan(), here.territory(),
                new Leave("morvan", LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 22)),
                new Leave("morvan", LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 24))));
        assertThat(found(Kind.ABSENT_SINCE)).singleElement().satisfies(thing ->
                assertThat(thing.text().in(Locale.FRENCH)).contains("absence du lun. 21 déc. au jeu. 24 déc."));
    }

    @Test
    void a_derogation_without_a_writing_in_the_file_is_told_until_there_is_one() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(10), null, here.morvan());
        assertThat(found(Kind.WITHOUT_CONSENT)).singleElement().returns(here.morvan(), Unready::practitioner);
        assertThat(found(Kind.DEROGATED)).isEmpty();
        here.as(here.chef(), new PractitionerCommand.RecordConsent(here.morvan(), here.territory(), new Consent("accord", "nights",
                Set.of(DutyKind.GARDE), Consent.Over.WEEK, 2, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 13)), Origin.MAIN));
        assertThat(found(Kind.WITHOUT_CONSENT)).isEmpty();
        assertThat(found(Kind.DEROGATED)).singleElement().satisfies(thing ->
                assertThat(thing.text().in(Locale.FRENCH)).endsWith("Dérogation avec accord écrit\u00a0: Accord écrit."));
    }

    @Test
    void whoever_holds_far_more_than_their_share_is_told_with_figures() {
        for (var day : List.of(1, 7, 14, 24, 31)) {
            here.pass(here.night(day), null, here.morvan());
        }
        var over = found(Kind.OVER_SHARE);
        assertThat(over).isEmpty();
        for (var day : List.of(4, 11, 18, 22, 27)) {
            here.pass(here.night(day), null, here.morvan());
        }
        assertThat(found(Kind.OVER_SHARE)).singleElement().returns(here.morvan(), Unready::practitioner)
                .satisfies(thing -> assertThat(thing.text().in(Locale.FRENCH)).matches("Dr Jo morvan tient \\d+ points pour une part de \\d+ \\(\\+\\d+\\)\\."));
        assertThat(found(Kind.UNDER_SHARE)).hasSize(4);
    }

    private void away(int from, int to) {
        here.as(here.chef(), new PractitionerCommand.RecordLeave(here.morvan(), here.territory(),
                new Leave("morvan", LocalDate.of(2026, 12, from), LocalDate.of(2026, 12, to)), Origin.MAIN));
    }

    private List<Unready> found(Kind kind) {
        here.settled();
        return readiness.of(rotas.find(here.rota()).orElseThrow()).stream().filter(thing -> thing.kind() == kind).toList();
    }
}
