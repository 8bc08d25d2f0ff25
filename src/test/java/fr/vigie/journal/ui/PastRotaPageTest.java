package fr.vigie.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.journal.Journal;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.ui.RotaBoard;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PastRotaPageTest extends PageTest {
    @Autowired
    private Journal journal;
    @Autowired
    private Ground elsewhere;

    @Test
    void the_board_stands_as_it_stood_and_what_differs_is_listed() {
        here.pass(here.night(7), null, here.morvan());
        var then = lastChange();
        here.pass(here.night(7), here.morvan(), here.costa());
        here.settled();
        open(here.rota(), then);
        assertThat($(RotaBoard.class).single().getElement().getProperty("board")).contains("Dr Jo morvan").doesNotContain("\"holder\":{\"id\":\"" + here.costa());
        assertThat(page()).contains("Tableau de décembre 2026 tel qu’il était le", "1 garde pourvue sur 31", "1 garde a changé depuis",
                "alors : Dr Jo morvan", "aujourd’hui : Dr Jo costa");
    }

    @Test
    void one_goes_from_change_to_change() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(8), null, here.costa());
        here.settled();
        open(here.rota(), lastChange());
        assertThat(page()).contains("2 gardes pourvues sur 31", "Rien n’a changé depuis");
        assertThat($(Button.class).withText("Changement suivant").single().isEnabled()).isFalse();
        test($(Button.class).withText("Changement précédent").single()).click();
        assertThat(page()).contains("1 garde pourvue sur 31");
        test($(Button.class).withText("Changement précédent").single()).click();
        assertThat(page()).contains("aucune garde pourvue sur 31");
        assertThat($(Button.class).withText("Changement précédent").single().isEnabled()).isFalse();
    }

    @Test
    void before_it_was_opened_there_was_no_board() {
        open(here.rota(), Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(page()).contains("n’était pas encore ouvert");
        assertThat($(RotaBoard.class).exists()).isFalse();
    }

    @Test
    void another_territorys_board_is_not_there() {
        open(elsewhere.rota(), Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(page()).contains("Ce mois n’est pas ouvert");
    }

    @Test
    void an_address_that_says_nothing_shows_the_latest_month_now() {
        signIn(here.chef());
        UI.getCurrent().navigate(PastRotaView.class, QueryParameters.fromString("tableau=x&instant=y"));
        assertThat(page()).contains("Tableau de décembre 2026");
    }

    private Instant lastChange() {
        return journal.changes(here.rota()).getLast().last();
    }

    private void open(RotaId rota, Instant at) {
        signIn(here.chef());
        UI.getCurrent().navigate(PastRotaView.class, Moment.address(rota, at));
    }
}
