package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import fr.vigie.PageTest;
import fr.vigie.planning.ui.life.DerogationDialog;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.rota.ui.RotaBoardModel.View;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The month's page as a chef de pôle works on its board: 7 and 10 December 2026 are a Monday and a Thursday. */
class BoardByHandTest extends PageTest {
    @Autowired
    private Rotas rotas;

    @Test
    void the_month_is_seen_by_line_by_person_and_as_coverage_and_the_address_remembers_it() {
        open();
        assertThat(board("view")).isEqualTo("LINES");
        test(views()).selectItem("Par radiologue");
        assertThat(board("view")).isEqualTo("PEOPLE");
        assertThat(board("people")).contains("Hôpital").contains("Dr Jo morvan");
        open(QueryParameters.of("vue", "couverture"));
        assertThat(board("view")).isEqualTo("COVERAGE");
        assertThat(views().getValue()).isEqualTo(View.COVERAGE);
    }

    @Test
    void a_name_dropped_on_another_swaps_the_two() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(17), null, here.costa());
        open();
        carry("DROP", here.night(7), here.night(17), null);
        assertThat(holder(7)).isEqualTo(here.costa());
        assertThat(holder(17)).isEqualTo(here.morvan());
    }

    @Test
    void a_name_dropped_on_an_open_duty_leaves_its_own_open() {
        here.pass(here.night(7), null, here.morvan());
        open();
        carry("DROP", here.night(7), here.night(20), null);
        assertThat(holder(7)).isNull();
        assertThat(holder(20)).isEqualTo(here.morvan());
    }

    @Test
    void a_duty_dropped_on_a_person_is_theirs() {
        here.pass(here.night(7), null, here.morvan());
        open();
        carry("DROP", here.night(7), null, here.leroy());
        assertThat(holder(7)).isEqualTo(here.leroy());
    }

    @Test
    void what_each_target_would_come_to_is_known_as_soon_as_a_name_is_lifted() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(8), null, here.costa());
        here.pass(here.night(20), null, here.costa());
        open();
        carry("LIFT", here.night(20), null, null);
        var hints = property("hints");
        assertThat(hints.path("duty").asString()).isEqualTo(here.night(20).value());
        // morvan would have two nights in a row; costa on the 9th has no rest after the 8th
        assertThat(hints.path("duties").path(here.night(9).value()).asString()).isEqualTo("REFUSED");
        assertThat(hints.path("duties").path(here.night(27).value()).asString()).isIn("FINE", "WORSE");
        assertThat(hints.path("duties").has(here.night(8).value())).as("costa holds it already").isFalse();
        assertThat(hints.path("people").propertyNames()).hasSize(4);
    }

    @Test
    void the_word_on_a_target_says_who_goes_where_and_what_breaks() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(20), null, here.costa());
        open();
        carry("LIFT", here.night(20), null, null);
        carry("OVER", here.night(20), here.night(7), null);
        assertThat(property("verdict").path("what").asString()).contains("Dr Jo costa", "échange avec", "Dr Jo morvan", "lun. 7 déc.");
        assertThat(property("verdict").path("mark").asString()).isIn("FINE", "WORSE");
        carry("OVER", here.night(20), here.night(21), null);
        assertThat(property("verdict").path("what").asString()).contains("passe du");
    }

    @Test
    void what_breaks_a_rule_for_good_is_refused_with_its_reasons() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(20), null, here.morvan());
        open();
        carry("DROP", here.night(20), here.night(8), null);
        assertThat(holder(20)).isEqualTo(here.morvan());
        assertThat(notices()).contains("Changement refusé", "Repos de sécurité");
    }

    @Test
    void a_second_night_in_a_week_asks_for_a_derogation_and_is_listed_with_the_text_behind_it() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(20), null, here.morvan());
        open();
        carry("DROP", here.night(20), here.night(10), null);
        assertThat(holder(10)).isNull();
        var dialog = $(DerogationDialog.class).single();
        test($(RadioButtonGroup.class, dialog).single()).selectItem("Accord de l’intéressé (volontariat)");
        test($(TextField.class, dialog).single()).setValue("Accord écrit du 2");
        test($(Button.class, dialog).withText("Déroger et changer").single()).click();
        assertThat(holder(10)).isEqualTo(here.morvan());
        assertThat(rota().standingDerogations()).singleElement().satisfies(d -> assertThat(d.ground()).isEqualTo(DerogationGround.CONSENT));
        until(() -> page().contains("Plafond de participation, par dérogation"));
        assertThat(page()).contains("Usage du territoire", "volontariat", "Accord écrit du 2");
        assertThat(board("duties")).contains("Plafond de participation, par dérogation");
        assertThat($(NativeButton.class).withText("Voir la garde").exists()).isTrue();
    }

    @Test
    void what_somebody_changed_meanwhile_is_told_and_not_overwritten() {
        here.pass(here.night(7), null, here.morvan());
        open();
        here.pass(here.night(7), here.morvan(), here.costa());
        here.settled();
        drop(here.morvan(), here.night(7), here.leroy());
        assertThat(holder(7)).isEqualTo(here.costa());
        assertThat(notices()).contains("a changé entre-temps", "aujourd’hui Dr Jo costa", "vous voyiez Dr Jo morvan");
    }

    @Test
    void duties_chosen_together_are_pinned_let_go_and_cleared() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(17), null, here.costa());
        open();
        choose(here.night(7), here.night(17), here.night(20));
        assertThat(page()).contains("3 gardes choisies");
        press("Épingler");
        assertThat(rota().pinned()).containsExactlyInAnyOrder(here.night(7), here.night(17), here.night(20));
        until(() -> board("duties").contains("\"pinned\":true"));
        choose(here.night(7), here.night(17));
        press("Désépingler");
        assertThat(rota().pinned()).containsExactly(here.night(20));
        until(() -> board("news").contains(here.night(7).value()));
        press("Laisser à pourvoir");
        assertThat(rota().holders()).isEmpty();
    }

    @Test
    void a_key_pins_and_clears_and_takes_back() {
        here.pass(here.night(7), null, here.morvan());
        open();
        wish("PIN", here.night(7));
        assertThat(rota().pinned()).containsExactly(here.night(7));
        until(() -> board("duties").contains("\"pinned\":true"));
        wish("PIN", here.night(7));
        assertThat(rota().pinned()).isEmpty();
        until(() -> !board("duties").contains("\"pinned\":true"));
        wish("CLEAR", here.night(7));
        assertThat(holder(7)).isNull();
        until(() -> !board("duties").contains("\"holder\":{"));
        wish("UNDO");
        assertThat(holder(7)).isEqualTo(here.morvan());
    }

    @Test
    void the_keys_are_explained() {
        open();
        wish("HELP");
        assertThat($(KeysDialog.class).single().isOpened()).isTrue();
        assertThat(text($(KeysDialog.class).single())).contains("Maj + flèches", "glisser un nom", "Ctrl + Z, Ctrl + Y");
    }

    @Test
    void the_chosen_duties_alone_may_be_generated() {
        open();
        choose(here.night(7), here.night(8));
        press("Générer seulement celles-ci");
        assertThat(text($(GenerateDialog.class).single())).contains("2 gardes, dont 2 à pourvoir");
    }

    @Test
    void what_somebody_else_changes_is_told_with_their_name() {
        open();
        here.pass(here.night(7), null, here.morvan());
        until(() -> board("news").contains(here.night(7).value()));
        assertThat(board("news")).as("the reader’s own change has no name").doesNotContain("Dr Chef");
    }

    @Test
    void who_only_reads_sees_neither_what_colleagues_break_nor_when_they_are_away() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        signIn(here.accountOf(here.costa()));
        UI.getCurrent().navigate(MonthView.class, "2026-12", QueryParameters.of("vue", "radiologistes"));
        assertThat(page()).doesNotContain("Plafond").doesNotContain("Annuler");
        assertThat(board("editable")).isEqualTo("false");
        assertThat(board("duties")).doesNotContain("Plafond");
    }

    private void open() {
        open(QueryParameters.empty());
    }

    private void open(QueryParameters how) {
        here.settled();
        signIn(here.chef());
        UI.getCurrent().navigate(MonthView.class, "2026-12", how);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<View> views() {
        return $(ViewSwitch.class).single();
    }

    private RotaState rota() {
        here.settled();
        return rotas.find(here.rota()).orElseThrow();
    }

    private PractitionerId holder(int day) {
        return rota().holder(here.night(day));
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String notices() {
        return $(Notification.class).all().stream().map(PageTest::text).collect(Collectors.joining(" "));
    }

    private String board(String field) {
        var value = property("board").path(field);
        return value.isString() ? value.asString() : value.toString();
    }

    private JsonNode property(String name) {
        return JsonMapper.shared().readTree($(RotaBoard.class).single().getElement().getPropertyRaw(name).toString());
    }

    /** With the holders as they are. */
    private void carry(String step, DutyId duty, DutyId onto, PractitionerId to) {
        var rota = rota();
        carry(step, duty, rota.holder(duty), onto, onto == null ? null : rota.holder(onto), to);
    }

    /** As a page shows it that has not heard yet. */
    private void drop(PractitionerId seen, DutyId duty, PractitionerId to) {
        carry("DROP", duty, seen, null, null, to);
    }

    private void carry(String step, DutyId duty, PractitionerId holder, DutyId onto, PractitionerId other, PractitionerId to) {
        fire("duty-carry", JsonMapper.shared().createObjectNode().put("event.detail.step", step).put("event.detail.duty", duty.value())
                .put("event.detail.holder", holder.value()).put("event.detail.onto", onto == null ? null : onto.value())
                .put("event.detail.other", other == null ? null : other.value()).put("event.detail.to", to == null ? null : to.value()));
    }

    private void choose(DutyId... duties) {
        fire("selection-change", with(duties).put("event.detail.turn", 1));
    }

    private void wish(String wish, DutyId... duties) {
        fire("board-wish", with(duties).put("event.detail.wish", wish));
    }

    private static ObjectNode with(DutyId... duties) {
        var detail = JsonMapper.shared().createObjectNode();
        var ids = detail.putArray("event.detail.duties");
        Arrays.stream(duties).forEach(duty -> ids.add(duty.value()));
        return detail;
    }

    private void fire(String event, JsonNode detail) {
        var element = $(RotaBoard.class).single().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, detail));
    }
}
