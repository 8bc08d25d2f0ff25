package fr.vigie.planning;

import static fr.vigie.planning.PlannedMonth.december;
import static fr.vigie.rota.DerogationGround.CONSENT;
import static fr.vigie.rota.DerogationGround.IMPERATIVE_NEED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Someone;
import fr.vigie.optimiser.Phrase;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.rota.DerogationGround;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundsTest {

    @ParameterizedTest
    @EnumSource(names = {"PH", "PH_TEMPS_PARTIEL", "CONTRACTUEL", "ASSISTANT", "ASSISTANT_PARTAGE", "ATTACHE"})
    void beyond_a_cap_practitioners_go_by_volunteering_alone(PractitionerStatus status) {
        assertThat(grounds("H-CAP", Someone.named("morvan").under(status))).containsExactly(CONSENT);
    }

    @Test
    void university_staff_go_beyond_a_cap_in_imperative_need_too() {
        assertThat(grounds("H-CAP", Someone.named("morvan").under(PractitionerStatus.HU)))
                .containsExactlyInAnyOrder(CONSENT, IMPERATIVE_NEED);
    }

    @Test
    void interns_go_beyond_their_normal_service_in_imperative_need_alone() {
        assertThat(grounds("H-CAP", Someone.named("morvan").under(PractitionerStatus.INTERNE))).containsExactly(IMPERATIVE_NEED);
    }

    @Test
    void beyond_48_hours_everybody_goes_by_agreement_alone() {
        assertThat(grounds("H-WORK", Someone.named("morvan").under(PractitionerStatus.HU))).containsExactly(CONSENT);
    }

    @Test
    void rest_is_not_derogated_from() {
        assertThat(grounds("H-REST", Someone.named("morvan"))).isEmpty();
    }

    @Test
    void nobody_consents_away_a_dispensation_of_presence_on_site() {
        var month = PlannedMonth.with(Someone.named("morvan").dispensedOf(Dispensation.Scope.SUR_PLACE, december(1), december(15)));
        var counter = new Phrase.Named(Phrase.Named.Kind.COUNTER, month.practitioner("morvan").caps().getLast().counter());
        assertThat(Grounds.of(broken("H-CAP", month, counter), month.situation())).isEmpty();
    }

    /** For the tenth. */
    private static Set<DerogationGround> grounds(String rule, Someone morvan) {
        var month = PlannedMonth.with(morvan);
        return Grounds.of(broken(rule, month), month.situation());
    }

    private static Violation broken(String rule, PlannedMonth month, Phrase.Term... terms) {
        return new Violation(rule, List.of("ght/garde/2026-12-10/nuit"), month.who("morvan").value(), 1,
                new Phrase(rule, List.of(terms)), "morvan");
    }
}
