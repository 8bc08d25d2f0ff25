package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import fr.vigie.PageTest;
import org.junit.jupiter.api.Test;

/** The page of a month that nobody has opened yet. */
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
    void a_radiologist_is_told_and_offered_nothing() {
        signIn(here.accountOf(here.morvan()));
        navigate("tableau/2027-03", MonthView.class);
        assertThat(page()).contains("Le tableau de mars 2027 n’est pas ouvert.");
        assertThat($(Button.class).withText("Ouvrir mars 2027").exists()).isFalse();
    }
}
