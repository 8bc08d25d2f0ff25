package fr.vigie.planning.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Actor;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.EstablishmentId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalPageTest extends PageTest {
    @Autowired
    private Rotas rotas;

    @Test
    void a_director_reads_their_part_in_figures_by_person_and_by_day() {
        here.pass(here.night(5), null, here.morvan());
        here.pass(here.night(16), null, here.morvan());
        here.pass(here.night(8), null, here.costa());
        submitted();
        opens(here.directorOfTheHospital());
        assertThat(page()).contains("Votre approbation est attendue : Centre hospitalier.", "2 radiologues au tableau", "3 gardes et astreintes", "3 nuits",
                "42 h travail prévu", "28 à pourvoir sur vos sites", "Soumis par Dr Chef", "Centre hospitalier Attendu",
                "Dr Jo morvan 2 2", "nuit : sam. 5, mer. 16", "Mardi 8 décembre garde, nuit", "Dr Jo costa");
    }

    @Test
    void with_the_last_approval_the_rota_is_published_and_everybody_sees_who_approved() {
        here.theClinicIsCoveredToo();
        submitted();
        opens(here.directorOfTheHospital());
        assertThat(page()).doesNotContain("approuver publie le tableau");
        approves();
        until(() -> page().contains("Centre hospitalier Approuvé par La Direction de l’hôpital"));
        assertThat(page()).contains("Clinique Attendu");
        assertThat($(Button.class).withText("Approuver").exists()).isFalse();

        opens(here.directorOfTheClinic());
        assertThat(page()).contains("Centre hospitalier Approuvé par La Direction de l’hôpital", "approuver publie le tableau");
        approves();
        here.settled();
        assertThat(rotas.find(here.rota()).orElseThrow().status()).isEqualTo(RotaStatus.PUBLISHED);
        until(() -> page().contains("avec l’approbation de La Direction de la clinique"));
    }

    @Test
    void a_director_sends_the_rota_back_with_a_word_that_all_read() {
        submitted();
        opens(here.directorOfTheHospital());
        test($(Button.class).withText("Renvoyer").single()).click();
        test($(TextArea.class).single()).setValue("Noël est vide");
        test($(Button.class).withText("Renvoyer").all().getLast()).click();
        here.settled();
        assertThat(rotas.find(here.rota()).orElseThrow().status()).isEqualTo(RotaStatus.DRAFT);
        until(() -> page().contains("« Noël est vide »"));
        assertThat(page()).contains("Renvoyé par La Direction de l’hôpital");
        opens(here.chef());
        assertThat(page()).contains("« Noël est vide »");
    }

    @Test
    void what_a_rota_was_sent_back_for_stands_wherever_the_chef_puts_it_right_until_it_is_submitted_again() {
        submitted();
        here.as(here.directorOfTheHospital(), new RotaCommand.SendBackRota(here.rota(), Set.of(SmallTerritory.CH), "Noël est vide"));
        here.settled();
        signIn(here.chef());
        for (var place : List.of("tableau/2026-12", "tableau/2026-12/soumettre")) {
            UI.getCurrent().navigate(place);
            assertThat(page()).contains("Renvoyé par La Direction de l’hôpital", "« Noël est vide »");
        }
        UI.getCurrent().navigate("tableaux");
        assertThat(page()).contains("Renvoyé par une direction");
        submitted();
        UI.getCurrent().navigate("tableau/2026-12");
        assertThat(page()).doesNotContain("Noël est vide");
        UI.getCurrent().navigate("tableaux");
        assertThat(page()).doesNotContain("Renvoyé");
    }

    @Test
    void the_word_of_a_director_is_not_for_every_colleague() {
        submitted();
        here.as(here.directorOfTheHospital(), new RotaCommand.SendBackRota(here.rota(), Set.of(SmallTerritory.CH), "Noël est vide"));
        here.settled();
        signIn(here.accountOf(here.morvan()));
        UI.getCurrent().navigate("tableau/2026-12");
        assertThat(page()).contains("Brouillon").doesNotContain("Noël est vide");
    }

    @Test
    void who_approves_what_a_colleague_approved_meanwhile_is_told_so() {
        submitted();
        opens(here.directorOfTheHospital());
        var approve = $(Button.class).withText("Approuver").single();
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        here.settled();
        approve.click();
        assertThat(told()).contains("déjà approuvé");
    }

    @Test
    void who_approves_what_was_recalled_meanwhile_is_told_so() {
        submitted();
        opens(here.directorOfTheHospital());
        var approve = $(Button.class).withText("Approuver").single();
        here.as(here.chef(), new RotaCommand.RecallRota(here.rota(), "Une erreur"));
        here.settled();
        approve.click();
        assertThat(told()).contains("n’est plus, soumis");
    }

    @Test
    void what_changed_since_it_was_submitted_before_stands_out() {
        here.pass(here.night(8), null, here.morvan());
        submitted();
        here.as(here.chef(), new RotaCommand.RecallRota(here.rota(), "Une erreur"));
        here.pass(here.night(8), here.morvan(), here.costa());
        submitted();
        opens(here.directorOfTheHospital());
        assertThat(page()).contains("Changements depuis la soumission précédente", "La garde du mar. 8 déc. (garde, nuit) Dr Jo morvan Dr Jo costa Dr Chef",
                "« À l’essai »");
    }

    @Test
    void derogations_are_read_with_their_ground_and_reason() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(10), null, here.morvan());
        submitted();
        opens(here.directorOfTheHospital());
        assertThat(page()).contains("Dr Jo morvan Plafond de participation", "Accord de l’intéressé (volontariat) Accord écrit");
    }

    @Test
    void a_director_of_two_establishments_reads_both_or_one() {
        here.pass(here.night(5), null, here.morvan());
        here.theClinicIsCoveredToo();
        submitted();
        opens(here.director());
        assertThat(page()).contains("Centre hospitalier, Clinique", "1 radiologue au tableau");
        @SuppressWarnings("unchecked")
        Select<EstablishmentId> choice = $(Select.class).single();
        choice.setValue(SmallTerritory.PARTNER);
        assertThat(page()).contains("0 radiologue au tableau", "30 à pourvoir sur vos sites");
    }

    @Test
    void what_may_stay_without_anybody_is_not_left_to_fill() {
        here.theGardeIsOptional();
        submitted();
        opens(here.directorOfTheHospital());
        assertThat(page()).contains("0 à pourvoir sur vos sites");
    }

    @Test
    void whoever_answers_for_no_establishment_of_it_decides_nothing() {
        submitted();
        opens(here.chef());
        assertThat(page()).contains("Centre hospitalier Attendu");
        assertThat($(Button.class).withText("Approuver").exists()).isFalse();
        opens(here.accountOf(here.morvan()));
        assertThat(getCurrentView()).isNotInstanceOf(ApprovalView.class);
    }

    @Test
    void a_rota_never_submitted_has_no_approval() {
        opens(here.directorOfTheHospital());
        assertThat(page()).contains("pas encore été soumis");
    }

    private void submitted() {
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.settled();
    }

    private void opens(Actor reader) {
        here.settled();
        signIn(reader);
        UI.getCurrent().navigate("tableau/2026-12/approbation");
    }

    private void approves() {
        test($(Button.class).withText("Approuver").single()).click();
    }

    private String told() {
        return $(Span.class).withClassName("v-notice-text").single().getText();
    }
}
