package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.RotaId;
import fr.vigie.ui.Notices;
import org.junit.jupiter.api.Test;

/** The page of a month that nobody has opened yet, or that has begun. It is Sunday 15 November 2026. */
class MonthPageTest extends PageTest {

    @Test
    void a_chef_opens_the_month_where_it_is_missing_and_its_board_appears() {
        signIn(here.chef());
        navigate("tableau/2027-03", MonthView.class);
        assertThat(page()).contains("Le tableau de mars 2027 n’est pas ouvert.");
        test($(Button.class).withText("Ouvrir mars 2027").single()).click();
        until(() -> page().contains("Brouillon"));
        assertThat(page()).doesNotContain("n’est pas ouvert");
    }

    @Test
    void of_a_month_that_has_begun_what_is_to_come_is_to_fill_and_what_is_over_is_told_apart() {
        here.as(here.chef(), new OpenMonth(new RotaId(here.territory(), Ground.DECEMBER.minusMonths(1))));
        here.settled();
        signIn(here.chef());
        navigate("tableau/2026-11", MonthView.class);
        assertThat(page()).contains("16 à pourvoir sur 16 ; 14 passées sans titulaire");
        navigate(MonthsView.class);
        assertThat(page()).contains("16 à pourvoir sur 16 ; 14 passées sans titulaire", "31 à pourvoir sur 31");
    }

    @Test
    void what_may_stay_empty_is_not_said_to_be_lacking() {
        here.theGardeIsOptional();
        here.settled();
        signIn(here.chef());
        navigate("tableau/2026-12", MonthView.class);
        assertThat(page()).contains("31 facultatives laissées vides sur 31").doesNotContain("à pourvoir sur");
        navigate(MonthsView.class);
        assertThat(page()).contains("31 facultatives laissées vides sur 31").doesNotContain("à pourvoir sur");
    }

    @Test
    void a_submitted_month_names_the_directors_who_are_awaited() {
        here.as(here.chef(), new SubmitRota(here.rota()));
        here.settled();
        signIn(here.chef());
        navigate("tableau/2026-12", MonthView.class);
        assertThat(page()).contains("En attente d’approbation : Centre hospitalier (La Direction, La Direction de l’hôpital).");
    }

    @Test
    void a_refusal_is_gone_with_its_cause() {
        signIn(here.chef());
        navigate("tableau/2026-12", MonthView.class);
        var page = (MonthView) getCurrentView();
        Notices.error(page, "Impossible");
        assertThat($(Span.class).withClassName("v-notice-text").exists()).isTrue();
        Notices.attempt(page, () -> { });
        assertThat($(Span.class).withClassName("v-notice-text").exists()).isFalse();
    }

    @Test
    void a_radiologist_is_told_and_offered_nothing() {
        signIn(here.accountOf(here.morvan()));
        navigate("tableau/2027-03", MonthView.class);
        assertThat(page()).contains("Le tableau de mars 2027 n’est pas ouvert.");
        assertThat($(Button.class).withText("Ouvrir mars 2027").exists()).isFalse();
    }
}
