package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.planning.Generation;
import fr.vigie.planning.Generation.Place;
import fr.vigie.planning.Generation.Scope;
import fr.vigie.planning.Generation.Terms;
import fr.vigie.planning.Generations;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.DutyLine;
import fr.vigie.ui.DayField;
import fr.vigie.ui.WordDialog;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs of the optimiser on the month's page, as its chef de pôle sees them. */
class GenerationPageTest extends PageTest {
    private static final Duration A_MOMENT = Duration.ofMillis(300);

    @Autowired
    private Generations generations;
    @Autowired
    private Rotas rotas;

    /** From another page: the month's would be told of it once nobody is signed in any more. */
    @AfterEach
    void clearTheTable() {
        signIn(here.chef());
        Ground.signedIn(here.chef(), () -> generations.dismiss(here.rota()));
    }

    @Test
    void a_run_is_started_from_the_page_and_stopped_on_it() {
        open();
        press("Générer");
        press("Lancer");
        until(() -> page().contains("Génération en cours"));
        press("Arrêter et garder le meilleur résultat");
        until(() -> page().contains("Liste des"));
        assertThat(page()).contains("Proposition", "Accepter la proposition", "Télécharger le problème");
    }

    @Test
    void a_proposal_says_who_gains_and_who_loses_and_is_accepted_whole() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        run(false);
        open();
        openDetails("Liste des");
        assertThat(page()).contains("par personne", "Dr Jo costa", "0 →");
        assertThat(page()).contains("personnes concernées");
        press("Accepter la proposition");
        here.settled();
        until(() -> !page().contains("Accepter la proposition"));
        assertThat(rotas.find(here.rota()).orElseThrow().holders()).isNotEmpty();
    }

    @Test
    void of_a_published_rota_a_proposal_is_accepted_with_a_reason_as_any_amendment_is() {
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        here.settled();
        run(false);
        open();
        press("Accepter la proposition");
        assertThat(rotas.find(here.rota()).orElseThrow().holders()).isEmpty();
        var dialog = $(WordDialog.class).single();
        test($(TextArea.class, dialog).single()).setValue("Départ imprévu");
        test($(Button.class, dialog).withText("Accepter la proposition").single()).click();
        here.settled();
        assertThat(rotas.find(here.rota()).orElseThrow().holders()).isNotEmpty();
        assertThat(rotas.past(here.rota()).versions().getLast().reason()).isEqualTo("Départ imprévu");
    }

    @Test
    void two_proposals_are_compared_and_one_is_shown_on_the_board() {
        run(false);
        run(true);
        open();
        assertThat(page()).contains("Proposition A", "Proposition B", "Ce qui les distingue", "Chiffres exacts", "Équité", "Aujourd’hui");
        assertThat(shown().place()).isEqualTo(Place.B);
        choose(RadioButtonGroup.class, Place.A);
        until(() -> $(H2.class).all().stream().anyMatch(title -> title.getText().equals("Proposition A")));
        assertThat(shown().place()).isEqualTo(Place.A);
        press("Abandonner");
        until(() -> !page().contains("Ce qui les distingue"));
        assertThat(shown().place()).isEqualTo(Place.B);
    }

    @Test
    void weights_that_were_tried_show_at_once_what_they_change() {
        run(new Terms(Scope.EVERYTHING, A_MOMENT, false, Map.of("poids.voeu", 120), 0), false);
        open();
        assertThat(page()).contains("Critère", "Aujourd’hui");
    }

    @Test
    void what_was_put_away_can_be_seen_again() {
        run(false);
        open();
        press("Abandonner");
        until(() -> !page().contains("Abandonner"));
        press("Générer");
        assertThat(text($(Dialog.class).single())).contains("Une proposition récente");
        press("Revoir");
        until(() -> page().contains("Accepter la proposition"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_part_is_chosen_by_lines_days_and_people_and_counted() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        open();
        press("Générer");
        choose(RadioButtonGroup.class, Scope.Kind.CHOSEN);
        assertThat(text($(Dialog.class).single())).contains("31 gardes, dont 30 à pourvoir");
        $(DayField.class).first().setValue(Ground.DECEMBER.atDay(10));
        $(DayField.class).last().setValue(Ground.DECEMBER.atDay(12));
        assertThat(text($(Dialog.class).single())).contains("3 gardes, dont 2 à pourvoir");
        var lines = (MultiSelectComboBox<DutyLine>) $(MultiSelectComboBox.class).first();
        lines.setValue(lines.getListDataView().getItem(0));
        assertThat(text($(Dialog.class).single())).contains("3 gardes, dont 2 à pourvoir");
    }

    @Test
    void a_radiologist_sees_no_run() {
        run(false);
        signIn(here.accountOf(here.morvan()));
        navigate(MonthView.class, Ground.DECEMBER.toString());
        assertThat(page()).doesNotContain("Proposition");
    }

    private void open() {
        signIn(here.chef());
        navigate(MonthView.class, Ground.DECEMBER.toString());
    }

    private void run(boolean beside) {
        run(new Terms(Scope.EVERYTHING, A_MOMENT, false, Map.of(), beside ? 7 : 0), beside);
    }

    private void run(Terms terms, boolean beside) {
        Ground.signedIn(here.chef(), () -> generations.start(here.rota(), terms, beside));
        await().until(() -> shown().isOver());
    }

    private Generation shown() {
        return generations.latest(here.rota()).orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(Class<RadioButtonGroup> type, Object value) {
        $(type).all().stream().filter(group -> group.getListDataView().getItems().anyMatch(value::equals)).findFirst().orElseThrow().setValue(value);
    }

    private void openDetails(String summary) {
        $(Details.class).all().stream().filter(details -> details.getSummaryText().startsWith(summary)).findFirst().orElseThrow().setOpened(true);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }
}
