package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vigie.PageTest;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.RotaBoard;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Duties that are chosen together on the board, given to one holder. */
class GiveDialogTest extends PageTest {
    @Autowired
    private Rotas rotas;

    @Test
    void duties_chosen_together_are_given_to_one_holder_who_keeps_what_is_theirs_already() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(17), null, here.costa());
        open();
        choose(here.night(7), here.night(17), here.night(28));
        press("Confier à…");
        press("Confier");
        assertThat(who().isInvalid()).as("nobody is chosen yet").isTrue();
        select(here.morvan());
        assertThat(text($(GiveDialog.class).single())).containsAnyOf("Aucune règle enfreinte", "Possible, mais coûte");
        press("Confier");
        assertThat(Stream.of(7, 17, 28).map(this::holder)).containsOnly(here.morvan());
        assertThat(rotas.undoRedo(here.rota(), here.chef().id()).undo().orElseThrow().change().holders())
                .as("the one that was theirs is not changed").hasSize(2);
    }

    @Test
    void a_holder_for_whom_a_rule_stands_in_the_way_is_said_to_be_impossible_and_nothing_changes() {
        open();
        choose(here.night(7), here.night(8));
        press("Confier à…");
        select(here.morvan());
        assertThat(text($(GiveDialog.class).single())).contains("Impossible", "Repos de sécurité");
        press("Confier");
        assertThat(holder(7)).isNull();
        assertThat(notices()).contains("Changement refusé");
    }

    private void select(PractitionerId person) {
        who().setValue(who().getListDataView().getItems().filter(each -> each.id().equals(person)).findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PractitionerView> who() {
        return (ComboBox<PractitionerView>) $(ComboBox.class, $(GiveDialog.class).single()).single();
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private void open() {
        signIn(here.chef());
        here.settled();
        navigate(MonthView.class, "2026-12");
    }

    private void choose(DutyId... duties) {
        var detail = JsonMapper.shared().createObjectNode().put("event.detail.turn", 1);
        var ids = detail.putArray("event.detail.duties");
        Arrays.stream(duties).forEach(duty -> ids.add(duty.value()));
        var board = $(RotaBoard.class).single().getElement();
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, "selection-change", detail));
    }

    private PractitionerId holder(int day) {
        here.settled();
        return rotas.find(here.rota()).orElseThrow().holder(here.night(day));
    }

    private String notices() {
        return $(Notification.class).all().stream().map(PageTest::text).collect(Collectors.joining("\n"));
    }
}
