package fr.vigie.regulation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.vigie.PageTest;
import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryCommand;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** It is 15 November 2026; December is open. */
class RulesPageTest extends PageTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Autowired
    private Territories territories;

    @Test
    void every_rule_says_what_it_means_its_value_and_where_it_comes_from() {
        open(here.chef(), Map.of());
        assertThat(page()).contains("FR-2025-11", "Repos après un travail ordinaire", "11 h", "CSP R.6152-27 : 11 h consécutives par 24 h",
                "Nuits (astreinte), par semaine : praticiens", "A2003 art. 10 B", "Une semaine va du lundi au dimanche", "422,03 €", "Le territoire n’a pas de valeur à lui");
    }

    @Test
    void the_law_of_another_day_is_shown_and_what_each_law_changed() {
        open(here.chef(), Map.of("au", "2025-01-15"));
        assertThat(page()).contains("FR-2024", "vendredi 31 octobre 2025");
        open(here.chef(), Map.of("au", "2023-01-15"));
        assertThat(page()).contains("Aucun jeu de règles n’est en vigueur");
        open(here.chef(), Map.of("partie", "packs"));
        assertThat(page()).contains("Ce qui a changé depuis FR-2024", "Garde d’un libéral : nuit, dimanche ou férié : 422 € au lieu de 229 €");
    }

    @Test
    void what_nothing_goes_by_is_marked_so_that_nobody_believes_it_binds() {
        open(here.chef(), Map.of());
        assertThat(page()).contains("Vigie ne compte, ne juge et ne propose rien d’après elle");
        edit("Heures de travail par semaine");
        assertThat(text($(Dialog.class).single())).contains("Pour information : Vigie ne compte");
    }

    @Test
    void a_laxer_value_is_refused_at_its_field_with_the_article() {
        edit("Repos après un travail ordinaire");
        value(10);
        press("Voir ce que cela change");
        assertThat($(IntegerField.class).single().isInvalid()).isTrue();
        assertThat($(IntegerField.class).single().getErrorMessage()).contains("11\u00a0h au moins", "CSP R.6152-27");
        assertThat(rules()).isNull();
    }

    @Test
    void a_stricter_cap_is_shown_on_the_open_month_before_it_is_saved_with_its_reason() {
        here.pass(here.night(7), null, here.morvan());
        here.settled();
        edit("Nuits (garde), par semaine\u00a0: praticiens");
        value(0);
        press("Voir ce que cela change");
        assertThat(dialog()).contains("0 au lieu de 1", "Décembre 2026", "Une règle de plus serait enfreinte", "Plafond de participation",
                "Jo morvan");
        press("Enregistrer");
        assertThat($(TextField.class).all()).anyMatch(field -> "Dites pourquoi\u00a0: l’historique le garde.".equals(field.getErrorMessage()));
        test($(TextField.class).all().stream().filter(field -> "Pourquoi".equals(field.getLabel())).findFirst().orElseThrow())
                .setValue("À l’essai");
        press("Enregistrer");
        until(() -> page().contains("une valeur est propre au territoire"));
        assertThat(rules().values()).containsEntry("plafonds.PRATICIEN.nights.GARDE.WEEK", 0);
    }

    @Test
    void the_packs_own_value_changes_nothing() {
        edit("Repos après un travail ordinaire");
        press("Voir ce que cela change");
        assertThat($(IntegerField.class).single().getErrorMessage()).isEqualTo("C’est déjà la valeur en vigueur à cette date.");
        assertThat(rules()).isNull();
    }

    @Test
    void points_of_a_month_that_is_open_are_said_to_stay() {
        edit("Points d’une nuit de semaine sur place");
        value(12);
        press("Voir ce que cela change");
        assertThat(dialog()).contains("gardes compteraient d’autres points", "ses gardes gardent les leurs");
    }

    @Test
    void an_own_value_is_taken_away_again_and_its_history_stays() {
        own(Map.of("poids.voeu", 75));
        edit("Poids d’un vœu non suivi");
        press("Revenir au jeu de règles");
        assertThat(dialog()).contains("on revient à 60 au lieu de 75");
        test($(TextField.class).all().stream().filter(field -> "Pourquoi".equals(field.getLabel())).findFirst().orElseThrow())
                .setValue("Trop fort");
        press("Enregistrer");
        until(() -> page().contains("le territoire n’a plus de valeur à lui") || rules().values().isEmpty());
        open(here.chef(), Map.of("partie", "own"));
        assertThat(page()).contains("À compter du mardi 1er décembre 2026");
    }

    @Test
    void who_was_second_is_told_what_the_first_did() {
        edit("Poids d’un vœu non suivi");
        value(75);
        press("Voir ce que cela change");
        test($(TextField.class).all().stream().filter(field -> "Pourquoi".equals(field.getLabel())).findFirst().orElseThrow())
                .setValue("Davantage");
        own(Map.of("poids.trajet", 4));
        signInAgain();
        press("Enregistrer");
        assertThat($(Dialog.class).all()).anySatisfy(each -> assertThat(each.getHeaderTitle()).isEqualTo("Modifié entre-temps"));
        press("Enregistrer ma saisie");
        until(() -> rules().values().containsKey("poids.voeu"));
        assertThat(rules().values()).containsEntry("poids.trajet", 4);
    }

    @Test
    void a_radiologist_reads_them_and_changes_none() {
        open(here.accountOf(here.morvan()), Map.of());
        assertThat(page()).contains("CSP R.6152-27");
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Modifier"));
    }

    private void open(Actor reader, Map<String, String> query) {
        signIn(reader);
        UI.getCurrent().navigate(RulesView.class, QueryParameters.simple(query));
    }

    private void edit(String rule) {
        open(here.chef(), Map.of("au", DECEMBER.toString()));
        test($(Button.class).all().stream().filter(button -> button.getAriaLabel().orElse("").startsWith("Modifier\u00a0: " + rule))
                .findFirst().orElseThrow()).click();
    }

    private void value(int number) {
        test($(IntegerField.class).single()).setValue(number);
    }

    private void press(String text) {
        test($(Button.class).all().stream().filter(button -> button.getText().equals(text) && button.isVisible()).toList().getLast()).click();
    }

    private String dialog() {
        return text($(Dialog.class).all().getLast());
    }

    private void own(Map<String, Integer> values) {
        here.as(here.chef(), new TerritoryCommand.SetLocalRules(here.territory(), rules(), new LocalRules(DECEMBER, values), "Essai", Origin.MAIN));
        here.settled();
    }

    /** What was done as another has ended this page's session. */
    private void signInAgain() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(here.chef().id(), "", "ROLE_CHEF_DE_POLE"));
    }

    private LocalRules rules() {
        var all = territories.find(here.territory()).orElseThrow().localRules();
        return all.isEmpty() ? null : all.getLast();
    }
}
