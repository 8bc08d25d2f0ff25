package fr.vigie.planning.ui.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.planning.Generations;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a month is as it is. 7 December 2026 is a Monday; a night a week is the cap. */
class UnderstandPageTest extends PageTest {
    @Autowired
    private UnderstandDesk desk;
    @Autowired
    private Rotas rotas;
    @Autowired
    private Practitioners people;
    @Autowired
    private Territories territories;
    @Autowired
    private Generations generations;

    @Test
    void an_open_duty_says_who_may_hold_it_and_gives_it_with_its_effect_stated() {
        explain(here.night(10));
        assertThat(seen()).contains("Pourquoi elle est à pourvoir", "Présence sur place", "5 personnes peuvent la tenir, sur 5");
        press("Confier");
        assertThat(text($(Dialog.class).single())).contains("La garde du jeu. 10 déc.", "Aucune règle ne s’y oppose");
        pressLast("Confier");
        until(() -> rota().holder(here.night(10)) != null);
        assertThat(done).containsExactly("done");
    }

    @Test
    void three_colleagues_are_asked_for_their_consent_and_whoever_gives_it_holds_the_duty() {
        weekOfEverybody();
        explain(here.night(12));
        assertThat(seen()).contains("Aucune des 5 personnes ne peut la tenir", "au plafond", "Demander leur accord à ces trois");
        press("Demander leur accord à ces trois");
        assertThat($(TextArea.class).single().getValue()).contains("la garde du sam. 12 déc.", "Dr Chef", "que vous êtes libre de donner");
        test($(Button.class).withText("Enregistrer l’accord et confier").first()).click();
        until(() -> rota().holder(here.night(12)) != null);
        assertThat(people.byId(rota().holder(here.night(12))).orElseThrow().consents()).singleElement()
                .satisfies(consent -> assertThat(consent.max()).isEqualTo(2));
        assertThat(done).containsExactly("done");
    }

    @Test
    void each_colleague_has_their_reasons_in_words() {
        here.pass(here.night(9), null, here.morvan());
        explain(here.night(10));
        assertThat(seen()).contains("Collègue par collègue", "Repos de sécurité");
    }

    @Test
    void the_balance_says_what_each_rule_costs_and_opens_the_duties_behind_it() {
        here.pass(here.night(5), null, here.morvan());
        here.pass(here.night(12), null, here.morvan());
        here.settled();
        var opened = new ArrayList<DutyId>();
        balance(opened);
        assertThat(seen()).contains("Équilibre du mois", "Équité", "Week-ends consécutifs", "deux week-ends de suite", "Coût total");
        var saturday = $(Button.class).all().stream().filter(b -> b.getAriaLabel().orElse("").contains("Ouvrir la garde du sam. 5 déc.")).findFirst();
        test(saturday.orElseThrow()).click();
        assertThat(opened).containsExactly(here.night(5));
    }

    @Test
    void weights_are_tried_on_a_quick_run_and_are_stored_nowhere() {
        balance(new ArrayList<>());
        slider("Vœux").setValue(4);
        assertThat(seen()).contains("compte double (120)");
        press("Essayer (10 secondes)");
        var run = generations.latest(here.rota()).orElseThrow();
        assertThat(run.terms().weights()).containsOnlyKeys("poids.voeu").containsEntry("poids.voeu", 120);
        assertThat(territories.find(here.territory()).orElseThrow().localRules()).isEmpty();
        generations.dismiss(here.rota());
    }

    @Test
    void weights_that_are_kept_become_the_territorys_own_from_the_month_on() {
        balance(new ArrayList<>());
        slider("Vœux").setValue(0);
        press("Garder pour ce territoire");
        assertThat(text($(Dialog.class).single())).contains("À partir du mardi 1er décembre 2026");
        pressLast("Garder pour ce territoire");
        until(() -> !territories.find(here.territory()).orElseThrow().localRules().isEmpty());
        assertThat(territories.find(here.territory()).orElseThrow().localRules()).singleElement().satisfies(rules -> {
            assertThat(rules.values()).containsOnlyKeys("poids.voeu").containsEntry("poids.voeu", 0);
            assertThat(rules.from()).isEqualTo("2026-12-01");
        });
    }

    private final List<String> done = new ArrayList<>();
    private Component shown;

    private void explain(DutyId duty) {
        signIn(here.chef());
        here.settled();
        show(new OpenDutyPanel(desk, rota(), duty, () -> done.add("done")));
    }

    private void balance(List<DutyId> opened) {
        signIn(here.chef());
        var panel = new BalancePanel(desk, opened::add);
        show(panel);
        panel.toggle(rota());
    }

    private void show(Component component) {
        shown = component;
        UI.getCurrent().add(new Div(component));
    }

    private String seen() {
        return text(shown);
    }

    /** A night each, from Monday to Friday. */
    private void weekOfEverybody() {
        var day = 7;
        for (PractitionerId each : here.people()) {
            here.pass(here.night(day++), null, each);
        }
        here.settled();
    }

    private IntegerSlider slider(String label) {
        return $(IntegerSlider.class).all().stream().filter(s -> s.getAriaLabel().orElse("").startsWith(label + "\u00a0: ")).findFirst().orElseThrow();
    }

    private RotaState rota() {
        return rotas.find(here.rota()).orElseThrow();
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private void pressLast(String text) {
        test($(Button.class).withText(text).last()).click();
    }
}
