package fr.vigie.planning.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.DutyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SubmitPageTest extends PageTest {
    @Autowired
    private Rotas rotas;

    @Test
    void what_is_not_ready_is_listed_with_the_way_to_its_place() {
        here.pass(here.night(1), null, here.morvan());
        opens();
        assertThat(page()).contains("30 gardes et astreintes obligatoires à pourvoir", "La garde du mer. 2 déc. (garde, nuit)", "Rien n’empêche de soumettre",
                "5 jours pour publier (avant le ven. 20 nov.)");
        assertThat($(Anchor.class).withText("Voir sur le tableau").all().getFirst().getHref())
                .isEqualTo("tableau/2026-12?garde=" + here.night(2).value().replace("/", "%2F"));
    }

    @Test
    void what_may_stay_empty_is_named_without_being_counted() {
        here.theGardeIsOptional();
        opens();
        assertThat(page()).contains("5 points à regarder", "31 gardes et astreintes facultatives laissées vides");
    }

    @Test
    void it_tells_to_whom_the_rota_goes_and_why() {
        here.pass(here.night(1), null, here.morvan());
        here.theClinicIsCoveredToo();
        opens();
        assertThat(page()).contains("La Direction de l’hôpital", "La Direction de la clinique", "1 de ses radiologues tient 1 garde ou astreinte. 31 gardes et astreintes couvrent ses sites.",
                "Aucun de ses radiologues n’est au tableau. 31 gardes et astreintes couvrent ses sites.");
    }

    @Test
    void a_draft_is_submitted_and_the_page_goes_on_to_the_approvals() {
        opens();
        submits();
        here.settled();
        assertThat(rotas.find(here.rota()).orElseThrow().status()).isEqualTo(RotaStatus.SUBMITTED);
        assertThat(getCurrentView()).isInstanceOf(ApprovalView.class);
    }

    @Test
    void a_rule_that_nobody_derogates_from_stands_in_the_way_until_it_is_repaired() {
        here.pass(here.night(10), null, here.morvan());
        here.as(here.chef(), new PractitionerCommand.RecordLeave(here.morvan(), here.territory(),
                new Leave("conge", LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 10)), Origin.MAIN));
        opens();
        assertThat(page()).contains("1 règle enfreinte, sans dérogation possible", "réparez avant de soumettre",
                "1 absence saisie depuis la dernière proposition");
        submits();
        here.settled();
        assertThat(rotas.find(here.rota()).orElseThrow().status()).isEqualTo(RotaStatus.DRAFT);
        assertThat($(Span.class).withClassName("v-notice-text").single().getText()).startsWith("Le tableau ne peut être soumis");

        here.pass(here.night(10), here.morvan(), here.costa());
        here.settled();
        until(() -> !page().contains("réparez avant de soumettre"));
    }

    @Test
    void what_may_be_derogated_from_is_derogated_from_there() {
        here.as(here.chef(), new PractitionerCommand.RecordConsent(here.morvan(), here.territory(), new Consent("accord", "nights",
                Set.of(DutyKind.GARDE), Consent.Over.WEEK, 2, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 1), null), Origin.MAIN));
        here.settled();
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(10), null, here.morvan());
        here.as(here.chef(), new PractitionerCommand.RevokeConsent(here.morvan(), here.territory(), "accord", LocalDate.of(2026, 12, 4), "À sa demande"));
        opens();
        assertThat(page()).contains("1 règle enfreinte, sans dérogation");
        test($(Button.class).withText("Déroger…").single()).click();
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(DerogationGround.CONSENT);
        test($(Button.class).withText("Déroger").single()).click();
        assertThat($(TextField.class).single().getErrorMessage()).contains("Dites pourquoi");
        test($(TextField.class).single()).setValue("Accord donné au téléphone");
        test($(Button.class).withText("Déroger").single()).click();
        here.settled();
        assertThat(rotas.find(here.rota()).orElseThrow().derogations()).singleElement()
                .satisfies(derogation -> assertThat(derogation.reason()).isEqualTo("Accord donné au téléphone"));
        until(() -> page().contains("1 dérogation sans accord écrit"));
        assertThat($(Anchor.class).withText("Sa fiche").single().getHref()).isEqualTo("radiologistes/" + here.morvan());
    }

    @Test
    void a_rota_already_submitted_or_published_is_not_submitted_again() {
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        opens();
        assertThat(page()).contains("déjà soumis");
        assertThat($(Button.class).withText("Soumettre").exists()).isFalse();
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        here.settled();
        until(() -> page().contains("changez-le garde par garde"));
    }

    @Test
    void a_month_that_is_not_open_is_not_submitted() {
        signIn(here.chef());
        UI.getCurrent().navigate("tableau/2027-05/soumettre");
        assertThat(page()).contains("n’est pas ouvert");
    }

    @Test
    void only_the_chef_de_pole_submits() {
        signIn(here.director());
        UI.getCurrent().navigate("tableau/2026-12/soumettre");
        assertThat(getCurrentView()).isNotInstanceOf(SubmitView.class);
    }

    private void opens() {
        here.settled();
        signIn(here.chef());
        UI.getCurrent().navigate("tableau/2026-12/soumettre");
    }

    private void submits() {
        test($(Button.class).withText("Soumettre").single()).click();
    }
}
