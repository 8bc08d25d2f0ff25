package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Actor;
import fr.vigie.rota.RotaCommand.ApproveRota;
import fr.vigie.rota.RotaCommand.PinDuties;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.ui.RotaBoard;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The dialog of the night of 10 December 2026, open while somebody else works on the same month. */
class DutyDialogTest extends PageTest {

    @Test
    void a_holder_given_meanwhile_is_told_and_what_was_typed_stays() {
        open();
        test($(TextField.class, dialog()).withCaption("Motif (facultatif)").single()).setValue("Absence");
        here.pass(here.night(10), null, here.costa());
        until(() -> seen().contains("Entre-temps : cette garde est passée au Dr Jo costa."));
        assertThat(seen()).contains("Tenue par : Dr Jo costa", "tient cette garde").doesNotContain("Pourquoi elle est à pourvoir");
        assertThat($(TextField.class, dialog()).withCaption("Motif (facultatif)").single().getValue()).isEqualTo("Absence");
    }

    @Test
    void a_duty_pinned_meanwhile_is_told() {
        open();
        here.as(here.chef(), new PinDuties(here.rota(), List.of(here.night(10))));
        until(() -> seen().contains("Entre-temps : cette garde a été épinglée."));
        assertThat($(Button.class, dialog()).withText("Désépingler").exists()).isTrue();
    }

    @Test
    void the_ranking_follows_what_changes_elsewhere() {
        open();
        here.pass(here.night(9), null, here.morvan());
        until(() -> seen().contains("le tableau a changé ailleurs, et la liste est à jour"));
        assertThat(seen()).contains("Repos de sécurité");
    }

    @Test
    void a_rota_submitted_meanwhile_is_changed_no_longer() {
        open();
        here.as(here.chef(), new SubmitRota(here.rota()));
        until(() -> seen().contains("le tableau ne se change plus"));
        assertThat($(Button.class, dialog()).withText("Choisir").exists()).isFalse();
    }

    @Test
    void of_a_published_rota_a_missing_reason_is_told_at_its_field() {
        here.as(here.chef(), new SubmitRota(here.rota()));
        here.as(here.director(), new ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        here.settled();
        open();
        var reason = $(TextField.class, dialog()).withCaption("Motif (le tableau est publié)").single();
        test($(Button.class, dialog()).withText("Choisir").first()).click();
        assertThat(reason.getErrorMessage()).startsWith("Dites pourquoi");
        assertThat($(Notification.class).all()).isEmpty();
        test(reason).setValue("Absence");
        test($(Button.class, dialog()).withText("Choisir").first()).click();
        until(() -> !$(DutyDialog.class).exists());
    }

    @Test
    void who_looks_on_is_told_who_changed_it() {
        open(here.director());
        here.pass(here.night(10), null, here.costa());
        until(() -> seen().contains("Entre-temps, par Dr Chef : cette garde est passée au Dr Jo costa."));
    }

    private void open() {
        open(here.chef());
    }

    private void open(Actor reader) {
        signIn(reader);
        UI.getCurrent().navigate(MonthView.class, "2026-12");
        var board = $(RotaBoard.class).single().getElement();
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, "duty-open",
                JsonMapper.shared().createObjectNode().put("event.detail.duty.id", here.night(10).value())));
    }

    private String seen() {
        return text(dialog());
    }

    private DutyDialog dialog() {
        return $(DutyDialog.class).single();
    }
}
