package fr.vigie.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Command.Origin;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.LinePair;
import fr.vigie.territory.TerritoryCommand.CombineLines;
import fr.vigie.territory.TerritoryCommand.DeclareAgreement;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementsPageTest extends TerritoryPageTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Contribution QUARTER = new Contribution("duties", Set.of(SmallTerritory.GARDE), Contribution.Mode.AU_MOINS, true, 25,
            Contribution.Span.MOIS, 20);

    @Test
    void where_nothing_is_agreed_upon_the_page_says_what_to_do() {
        open(AgreementsView.class);
        assertThat(page()).contains("Aucun accord n’est enregistré", "Aucune : chacun tient une ligne à la fois.");
    }

    @Test
    void an_agreement_is_said_in_words() {
        declared("accord", 30);
        open(AgreementsView.class);
        assertThat(page()).contains("Contrat du PIMM", "Au moins 25 % des gardes et astreintes, par mois (garde)", "Téléradiologie admise : Hôpital 30 %");
    }

    @Test
    void an_agreement_is_added_with_its_contributions() {
        open(AgreementsView.class);
        press("Ajouter un accord");
        press("Enregistrer");
        assertThat(text("Nom").getErrorMessage()).isEqualTo("Donnez un nom.");
        test(text("Nom")).setValue("Contrat de la clinique");
        partner().setValue(territory().establishment(SmallTerritory.PARTNER).orElseThrow());
        press("Ajouter une contribution");
        number("Combien", 120);
        press("Enregistrer");
        assertThat($(IntegerField.class).withCaption("Combien").single().getErrorMessage()).isEqualTo("Une part est de 100\u00a0% au plus.");
        number("Combien", 25);
        number("Hôpital", 40);
        press("Enregistrer");
        until(() -> page().contains("Contrat de la clinique"));
        assertThat(territory().agreement("contrat-de-la-clinique").orElseThrow()).extracting(Agreement::teleShares, Agreement::contributions)
                .containsExactly(Map.of(SmallTerritory.HOSPITAL, 40), List.of(new Contribution("duties", Set.of(), Contribution.Mode.AU_MOINS, true,
                        25, Contribution.Span.MOIS, 10)));
    }

    @Test
    void a_site_whose_share_another_agreement_fixes_is_told_at_the_shares() {
        declared("accord", 30);
        open(AgreementsView.class);
        press("Ajouter un accord");
        test(text("Nom")).setValue("Un autre");
        partner().setValue(territory().establishment(SmallTerritory.PARTNER).orElseThrow());
        number("Hôpital", 50);
        press("Enregistrer");
        assertThat($(Div.class).withClassName("v-refusal").all()).extracting(refusal -> refusal.getElement().getText())
                .anyMatch(said -> said.contains("est déjà fixée par l’accord «\u00a0Contrat du PIMM\u00a0»"));
        assertThat(territory().agreements()).hasSize(1);
    }

    @Test
    void an_amendment_takes_over_on_its_first_day() {
        declared("accord", 30);
        open(AgreementsView.class);
        pressLabelled("Modifier Contrat du PIMM");
        number("Hôpital", 50);
        test($(DayField.class).withCaption("À compter du").single()).setValue(LocalDate.of(2027, 1, 1));
        test(reason()).setValue("Avenant");
        press("Enregistrer");
        assertThat(territory().agreements()).extracting(each -> each.teleShares().get(SmallTerritory.HOSPITAL)).containsExactly(30, 50);
        until(() -> page().contains("à venir"));
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_changed() {
        declared("accord", 30);
        open(AgreementsView.class);
        pressLabelled("Modifier Contrat du PIMM");
        meanwhile(new DeclareAgreement(here.territory(), agreement("accord", 30), agreement("accord", 35), "Avenant", Origin.MAIN));
        number("Hôpital", 50);
        test(reason()).setValue("Avenant");
        press("Enregistrer");
        assertThat(text($(Dialog.class).last())).contains("Téléradiologie admise (%)", "Hôpital 30", "Hôpital 35", "Hôpital 50");
        press("Enregistrer ma saisie");
        assertThat(territory().agreement("accord").orElseThrow().teleShares()).containsEntry(SmallTerritory.HOSPITAL, 50);
    }

    @Test
    void two_lines_are_allowed_together_and_no_longer() {
        here.as(here.chef(), new OpenLine(here.territory(), SmallTerritory.tele(), Origin.MAIN));
        here.settled();
        open(AgreementsView.class);
        press("Permettre deux lignes ensemble");
        line("Une ligne", SmallTerritory.garde());
        line("Une autre", SmallTerritory.garde());
        press("Enregistrer");
        assertThat($(Select.class).withCaption("Une autre").single().getErrorMessage()).isEqualTo("Choisissez deux lignes différentes.");
        line("Une autre", SmallTerritory.tele());
        press("Enregistrer");
        until(() -> !page().contains("Aucune : chacun"));
        assertThat(territory().combinable()).containsExactly(new LinePair(SmallTerritory.GARDE, SmallTerritory.TELE));
        pressLabelled("Ne plus permettre ensemble garde et tele");
        test($(TextArea.class).single()).setValue("Trop lourd");
        press("Retirer");
        until(() -> page().contains("Aucune : chacun"));
    }

    @Test
    void lines_that_are_held_together_are_listed() {
        here.as(here.chef(), new OpenLine(here.territory(), SmallTerritory.tele(), Origin.MAIN));
        here.as(here.chef(), new CombineLines(here.territory(), new LinePair(SmallTerritory.GARDE, SmallTerritory.TELE), "", Origin.MAIN));
        here.settled();
        open(AgreementsView.class);
        assertThat(page()).contains("garde et tele");
    }

    private void declared(String id, int share) {
        here.as(here.chef(), new DeclareAgreement(here.territory(), null, agreement(id, share), "", Origin.MAIN));
        here.settled();
    }

    private static Agreement agreement(String id, int share) {
        return new Agreement(id, "Contrat du PIMM", SmallTerritory.PARTNER, List.of(QUARTER), Map.of(SmallTerritory.HOSPITAL, share), NEW_YEAR, null);
    }

    private void number(String caption, int value) {
        test($(IntegerField.class).withCaption(caption).single()).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private Select<Establishment> partner() {
        return $(Select.class).withCaption("Partenaire").single();
    }

    @SuppressWarnings("unchecked")
    private void line(String caption, DutyLine line) {
        $(Select.class).withCaption(caption).single().setValue(territory().line(line.id()).orElseThrow());
    }
}
