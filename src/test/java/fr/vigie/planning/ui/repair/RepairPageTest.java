package fr.vigie.planning.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vigie.PageTest;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.Rotas;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class RepairPageTest extends PageTest {
    private static final LocalDate TENTH = LocalDate.of(2026, 12, 10);

    @Autowired
    private Practitioners practitioners;
    @Autowired
    private Rotas rotas;

    @Test
    void the_page_says_how_to_begin() {
        open();
        assertThat(page()).contains("Réparer une absence", "Choisissez qui est absent", "sans motif");
    }

    @Test
    void a_name_and_the_days_show_what_is_opened_and_one_press_repairs_it() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        open();
        away(TENTH);
        assertThat(page()).contains("1 garde touchée", "jeu. 10 déc.", "prendrait la garde", "Dr Jo morvan");
        test($(Button.class).withText("Accepter").all().getFirst()).click();
        assertThat(page()).contains("C’est fait", "Prévenez");
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().awayOn(TENTH)).isTrue();
        assertThat(rotas.duty(here.night(10)).orElseThrow().holder()).isNotNull().isNotEqualTo(here.morvan());
    }

    @Test
    void somebody_who_said_no_is_not_proposed_again_until_all_are_asked_again() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        open();
        away(TENTH);
        var first = $(Button.class).withText("A dit non").all().getFirst();
        var name = first.getAriaLabel().orElseThrow().replaceFirst(" a dit non.*", "");
        test(first).click();
        assertThat(page()).contains("A dit non : " + name);
        assertThat($(Button.class).withText("A dit non").all()).isNotEmpty()
                .noneMatch(button -> button.getAriaLabel().orElseThrow().startsWith(name));
        test($(Button.class).withText("Reproposer à tous").single()).click();
        assertThat($(Button.class).withText("A dit non").all())
                .anyMatch(button -> button.getAriaLabel().orElseThrow().startsWith(name));
    }

    @Test
    void a_field_that_asks_for_the_same_again_lets_the_plan_go() {
        open();
        away(TENTH);
        var fields = $(ComboBox.class).single().getElement().getParent();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        fields.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(fields, "change",
                JsonMapper.shared().createObjectNode().put("event.target.localName.startsWith('vaadin-')", true)));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anyMatch(sent -> sent.getInvocation().getExpression().contains("part.inert = this.asked > 0"));
    }

    @Test
    void a_name_that_nobody_has_or_several_have_is_told_and_chooses_nobody() {
        open();
        typed("nuit claire");
        assertThat(who().isInvalid()).isTrue();
        assertThat(who().getErrorMessage()).contains("Aucun radiologue", "nuit claire");
        typed("jo");
        assertThat(who().getErrorMessage()).contains("Plusieurs radiologues");
        assertThat(who().isEmpty()).isTrue();
        typed("MORV");
        assertThat(who().isInvalid()).isFalse();
        assertThat(who().getValue().id()).isEqualTo(here.morvan());
        typed("nobody");
        assertThat(page()).as("what is shown is of nobody any more").contains("Choisissez qui est absent");
    }

    @Test
    void a_week_is_chosen_by_one_press() {
        open();
        away(TENTH);
        test($(Button.class).withText("Une semaine").single()).click();
        assertThat($(DatePicker.class).all().getLast().getValue()).isEqualTo(TENTH.plusDays(6));
        test($(Button.class).withText("Jusqu’à dimanche").single()).click();
        assertThat($(DatePicker.class).all().getLast().getValue()).isEqualTo(LocalDate.of(2026, 12, 13));
        assertThat(page()).contains("du 10 déc. 2026 au 13 déc. 2026");
    }

    @Test
    void without_a_duty_the_absence_alone_is_recorded() {
        open();
        away(TENTH);
        assertThat(page()).contains("aucune garde à venir");
        test($(Button.class).withText("Enregistrer l’absence").single()).click();
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().awayOn(TENTH)).isTrue();
    }

    @Test
    void while_the_month_awaits_its_directors_the_absence_is_recorded_and_its_duties_are_not_said_to_be_none() {
        here.pass(here.night(10), null, here.morvan());
        here.as(here.chef(), new SubmitRota(here.rota()));
        here.settled();
        open();
        away(TENTH);
        assertThat(page()).contains("est soumis à la direction", "peut être enregistrée sans attendre").doesNotContain("aucune garde à venir");
        test($(Button.class).withText("Enregistrer l’absence").single()).click();
        here.settled();
        assertThat(practitioners.byId(here.morvan()).orElseThrow().awayOn(TENTH)).isTrue();
        assertThat(page()).doesNotContain("n’a plus aucune garde");
    }

    @Test
    void a_change_made_meanwhile_is_told_and_nothing_is_half_done() {
        here.pass(here.night(10), null, here.morvan());
        here.settled();
        open();
        away(TENTH);
        here.pass(here.night(10), here.morvan(), here.leroy());
        here.settled();
        signedInAgain();
        test($(Button.class).withText("Accepter").all().getFirst()).click();
        assertThat(page()).doesNotContain("C’est fait").contains("aucune garde à venir");
        assertThat(practitioners.byId(here.morvan()).orElseThrow().leaves()).isEmpty();
    }

    private void signedInAgain() {
        SecurityContextHolder.getContext().setAuthentication(
                new TestingAuthenticationToken(here.chef().id(), "", "ROLE_CHEF_DE_POLE"));
    }

    private void open() {
        signIn(here.chef());
        navigate(RepairView.class);
    }

    private void away(LocalDate day) {
        var days = $(DatePicker.class).all();
        days.getFirst().setValue(day);
        days.getLast().setValue(day);
        who().setValue(practitioners.byId(here.morvan()).orElseThrow());
    }

    private void typed(String name) {
        ComponentUtil.fireEvent(who(), new ComboBoxBase.CustomValueSetEvent<>(who(), true, name));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PractitionerView> who() {
        return (ComboBox<PractitionerView>) $(ComboBox.class).single();
    }
}
