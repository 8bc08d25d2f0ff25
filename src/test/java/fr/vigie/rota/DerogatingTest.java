package fr.vigie.rota;

import static fr.vigie.rota.December.COSTA;
import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.reassigned;
import static fr.vigie.rota.DerogationGround.CONSENT;
import static fr.vigie.rota.DerogationGround.IMPERATIVE_NEED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.rota.Judge.Breach;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DerogatingTest extends RotaTest {
    private static final Breach REST = new Breach("H-REST", List.of(FIRST, SECOND), MORVAN, Set.of(), locale -> "repos");
    private static final Breach CAP = new Breach("H-CAP", List.of(FIRST), MORVAN, Set.of(CONSENT), locale -> "plafond");
    private static final Breach CAP_OF_A_PROFESSOR = new Breach("H-CAP", List.of(FIRST), MORVAN, Set.of(CONSENT, IMPERATIVE_NEED), locale -> "plafond");
    private static final Breach CAP_OF_AN_INTERN = new Breach("H-CAP", List.of(FIRST), MORVAN, Set.of(IMPERATIVE_NEED), locale -> "plafond");
    private static final Breach WORK = new Breach("H-WORK", List.of(FIRST, SECOND), MORVAN, Set.of(CONSENT), locale -> "48 h");

    @Test
    void a_change_that_breaks_a_rule_without_derogation_is_refused_whatever_is_granted() {
        breaking(REST);
        given(opened()).when(granting(derogation("H-REST", IMPERATIVE_NEED, "Épidémie", FIRST, SECOND))).thenRefused("rota.refusal.breaks");
    }

    @Test
    void a_change_waits_for_the_derogations_that_it_lacks_and_names_them() {
        breaking(CAP, WORK);
        given(opened()).when(byHand("Grippe", give(FIRST, MORVAN))).thenRefused("rota.refusal.derogationNeeded");
        given(opened()).when(granting(derogation("H-CAP", CONSENT, "Accord écrit", FIRST))).thenWaitsFor(WORK);
    }

    @Test
    void a_derogation_needs_a_reason() {
        breaking(CAP);
        given(opened()).when(granting(derogation("H-CAP", CONSENT, "  ", FIRST))).thenRefused("rota.refusal.derogationNeedsReason");
    }

    @Test
    void derogations_are_recorded_rule_by_rule_with_their_grounds() {
        breaking(CAP_OF_A_PROFESSOR, WORK);
        given(opened()).when(granting(derogation("H-CAP", IMPERATIVE_NEED, "Épidémie", FIRST), derogation("H-WORK", CONSENT, " Accord écrit ", FIRST, SECOND)))
                .then(reassigned(give(FIRST, MORVAN)), taken("H-CAP", IMPERATIVE_NEED, "Épidémie", FIRST),
                        taken("H-WORK", CONSENT, "Accord écrit", FIRST, SECOND));
    }

    @Test
    void a_derogation_that_is_not_needed_is_not_recorded() {
        given(opened()).when(granting(derogation("H-CAP", CONSENT, "Accord écrit", FIRST))).then(reassigned(give(FIRST, MORVAN)));
    }

    @Test
    void imperative_need_is_no_ground_for_whom_volunteering_alone_binds() {
        breaking(CAP);
        given(opened()).when(granting(derogation("H-CAP", IMPERATIVE_NEED, "Épidémie", FIRST))).thenRefused("rota.refusal.consentAlone");
    }

    @Test
    void consent_is_no_ground_for_an_intern() {
        breaking(CAP_OF_AN_INTERN);
        given(opened()).when(granting(derogation("H-CAP", CONSENT, "Accord écrit", FIRST))).thenRefused("rota.refusal.needAlone");
    }

    @Test
    void a_derogation_for_less_than_what_is_broken_now_is_not_enough() {
        breaking(WORK);
        given(opened()).when(granting(derogation("H-WORK", CONSENT, "Accord écrit", FIRST))).thenWaitsFor(WORK);
    }

    @Test
    void one_rule_without_derogation_among_several_refuses_all() {
        breaking(CAP, REST);
        given(opened()).when(granting(derogation("H-CAP", CONSENT, "Accord écrit", FIRST))).thenRefused("rota.refusal.breaks");
    }

    @Test
    void an_exchange_takes_no_derogation() {
        breaking(CAP);
        given(opened()).when(byExchange(give(FIRST, MORVAN)).derogating(List.of(derogation("H-CAP", CONSENT, "Accord écrit", FIRST))))
                .thenRefused("rota.refusal.breaks");
    }

    @Test
    void what_is_broken_already_is_derogated_from_where_it_is_held() {
        breaking(CAP, WORK, REST);
        var cap = derogation("H-CAP", CONSENT, "Accord écrit", FIRST);
        given(opened()).when(new RotaCommand.TakeDerogations(ROTA, List.of(cap))).then(taken("H-CAP", CONSENT, "Accord écrit", FIRST));
    }

    @Test
    void what_is_not_broken_or_derogated_from_already_is_left_aside() {
        var take = new RotaCommand.TakeDerogations(ROTA, List.of(derogation("H-CAP", CONSENT, "Accord écrit", FIRST)));
        given(opened()).when(take).thenNothing();
        breaking(CAP);
        given(opened(), taken("H-CAP", CONSENT, "Accord écrit", FIRST)).when(take).thenNothing();
    }

    @Test
    void what_is_broken_already_is_derogated_from_on_its_own_grounds_and_with_a_reason() {
        breaking(CAP);
        given(opened()).when(new RotaCommand.TakeDerogations(ROTA, List.of(derogation("H-CAP", IMPERATIVE_NEED, "Épidémie", FIRST))))
                .thenRefused("rota.refusal.consentAlone");
        given(opened()).when(new RotaCommand.TakeDerogations(ROTA, List.of(derogation("H-CAP", CONSENT, " ", FIRST))))
                .thenRefused("rota.refusal.derogationNeedsReason");
    }

    @Test
    void a_derogation_stands_as_long_as_its_duties_are_held_by_whom_it_was_taken_for() {
        var before = List.of(opened(), reassigned(give(FIRST, MORVAN)), taken("H-CAP", CONSENT, "Accord écrit", FIRST),
                taken("H-CAP", CONSENT, "Accord écrit", FIRST));
        var rota = RotaState.of(before).orElseThrow();
        assertThat(rota.derogations()).containsExactly(derogation("H-CAP", CONSENT, "Accord écrit", FIRST));
        assertThat(rota.standingDerogations()).isEqualTo(rota.derogations());
        var after = RotaState.of(Stream.concat(before.stream(), Stream.of(reassigned(pass(FIRST, MORVAN, COSTA)))).toList()).orElseThrow();
        assertThat(after.derogations()).hasSize(1);
        assertThat(after.standingDerogations()).isEmpty();
    }

    @Test
    void a_derogation_of_long_ago_has_no_ground() {
        var rota = RotaState.of(List.of(opened(), new RotaEvent.DerogationTaken(ROTA, "H-WORK", List.of(FIRST), MORVAN, null, null)));
        assertThat(rota.orElseThrow().derogations()).containsExactly(derogation("H-WORK", null, "", FIRST));
    }

    private static RotaCommand granting(Derogation... granted) {
        return byHand("Grippe", give(FIRST, MORVAN)).derogating(List.of(granted));
    }

    private static Derogation derogation(String rule, DerogationGround ground, String reason, DutyId... duties) {
        return new Derogation(rule, List.of(duties), MORVAN, ground, reason);
    }

    private static RotaEvent taken(String rule, DerogationGround ground, String reason, DutyId... duties) {
        return new RotaEvent.DerogationTaken(ROTA, rule, List.of(duties), MORVAN, ground, reason);
    }
}
