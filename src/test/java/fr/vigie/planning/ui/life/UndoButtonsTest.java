package fr.vigie.planning.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.Rotas;
import fr.vigie.ui.Wordbooks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UndoButtonsTest extends PageTest {
    @Autowired
    private Rotas rotas;
    @Autowired
    private Wordbooks wordbooks;
    @Autowired
    private CommandGateway commands;

    @Test
    void they_say_what_they_would_do_and_do_it() {
        here.pass(here.night(8), null, here.morvan());
        var buttons = shownTo(here.chef());
        assertThat(label(buttons, 0)).isEqualTo("Annuler votre dernier changement\u00a0: la garde du mar. 8 déc. (garde, nuit) sera à pourvoir");
        assertThat(label(buttons, 1)).isEqualTo("Rien à rétablir");
        button(buttons, 0).click();
        here.settled();
        assertThat(rotas.find(here.rota()).orElseThrow().holder(here.night(8))).isNull();
        assertThat(label(shownTo(here.chef()), 1)).isEqualTo("Rétablir\u00a0: la garde du mar. 8 déc. (garde, nuit) passera au Dr Jo morvan");
    }

    @Test
    void what_somebody_has_changed_since_is_said_and_cannot_be_undone() {
        here.pass(here.night(8), null, here.morvan());
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(), List.of(new Reassignment(here.night(8), here.morvan(), here.costa())),
                Origin.ECHANGE, "Un mariage", "exchange/1"));
        var buttons = shownTo(here.chef());
        assertThat(label(buttons, 0)).contains("Impossible d’annuler", "modifié depuis par Dr Chef");
        assertThat(button(buttons, 0).isEnabled()).isFalse();
    }

    @Test
    void what_was_changed_since_the_page_last_heard_is_undone_first() {
        here.pass(here.night(8), null, here.morvan());
        var buttons = shownTo(here.chef());
        here.pass(here.night(17), null, here.costa());
        buttons.undo();
        assertThat(holders()).containsOnlyKeys(here.night(8));
    }

    @Test
    void a_first_change_is_undone_before_the_page_has_heard_of_it() {
        var buttons = shownTo(here.chef());
        here.pass(here.night(17), null, here.costa());
        buttons.undo();
        assertThat(holders()).isEmpty();
    }

    @Test
    void a_double_click_undoes_one_change() {
        here.pass(here.night(8), null, here.morvan());
        here.pass(here.night(17), null, here.costa());
        var buttons = shownTo(here.chef());
        buttons.undo();
        buttons.undo();
        assertThat(holders()).containsOnlyKeys(here.night(8));
        buttons = shownTo(here.chef());
        buttons.undo();
        buttons = shownTo(here.chef());
        buttons.redo();
        buttons.redo();
        assertThat(holders()).containsOnlyKeys(here.night(8));
    }

    @Test
    void many_duties_are_counted() {
        here.as(here.chef(), new RotaCommand.PinDuties(here.rota(), List.of(here.night(1), here.night(2))));
        assertThat(label(shownTo(here.chef()), 0)).endsWith("2 gardes ne seront plus épinglées");
    }

    @Test
    void of_a_published_rota_an_undo_asks_for_its_reason() {
        here.pass(here.night(8), null, here.morvan());
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        button(shownTo(here.chef()), 0).click();
        test($(Button.class).withText("Annuler le changement").single()).click();
        assertThat($(TextArea.class).single().getErrorMessage()).contains("Dites pourquoi");
        test($(TextArea.class).single()).setValue("Erreur de saisie");
        test($(Button.class).withText("Annuler le changement").single()).click();
        here.settled();
        assertThat(rotas.past(here.rota()).versions().getLast().reason()).isEqualTo("Erreur de saisie");
    }

    @Test
    void whoever_may_not_change_the_rota_does_not_see_them() {
        assertThat(shownTo(here.director()).isVisible()).isFalse();
    }

    private UndoButtons shownTo(Actor reader) {
        here.settled();
        signIn(reader);
        var buttons = new UndoButtons(rotas, wordbooks, commands::sendAndWait);
        UI.getCurrent().add(buttons);
        buttons.show(rotas.find(here.rota()).orElseThrow(), reader);
        return buttons;
    }

    private Map<DutyId, PractitionerId> holders() {
        here.settled();
        return rotas.find(here.rota()).orElseThrow().holders();
    }

    private static Button button(UndoButtons buttons, int which) {
        return (Button) buttons.getChildren().toList().get(which);
    }

    private static String label(UndoButtons buttons, int which) {
        return button(buttons, which).getAriaLabel().orElseThrow();
    }
}
