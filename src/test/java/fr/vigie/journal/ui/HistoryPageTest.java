package fr.vigie.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.ui.Wordbooks;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryPageTest extends PageTest {
    @Autowired
    private Ground elsewhere;
    @Autowired
    private Wordbooks wordbooks;

    @Test
    void the_newest_change_stands_first_with_its_author_reason_and_origin() {
        here.pass(here.night(7), null, here.morvan());
        here.settled();
        elsewhere.pass(elsewhere.night(8), null, elsewhere.morvan());
        open();
        assertThat(row(0)).contains("Dr Chef", "La garde du lun. 7 déc. (garde, nuit) est confiée au Dr Jo morvan.", "« À l’essai »", "à la main");
        assertThat(row(1)).contains("Ouverture de décembre 2026");
    }

    @Test
    void a_change_of_many_unfolds_to_each_duty_before_and_after() {
        here.as(here.chef(), new ReassignDuties(here.rota(), List.of(new Reassignment(here.night(7), null, here.morvan()),
                new Reassignment(here.night(9), null, here.costa())), Origin.OPTIMISEUR, "", ""));
        here.settled();
        open();
        assertThat(row(0)).contains("2 gardes changent de titulaire en décembre 2026.", "optimiseur");
        var line = test(grid()).getRow(0);
        var unfold = cell(0, "what").getChildren().filter(Button.class::isInstance).map(Button.class::cast).findFirst().orElseThrow();
        unfold.click();
        assertThat(grid().isDetailsVisible(line)).isTrue();
        assertThat(text(new EntryDetails(line, wordbooks.in(Locale.FRENCH)))).contains("La garde du mer. 9 déc. (garde, nuit)", "à pourvoir", "Dr Jo costa");
    }

    @Test
    void filters_narrow_it_and_are_cleared_at_once() {
        here.pass(here.night(7), null, here.morvan());
        here.settled();
        open();
        var all = test(grid()).size();
        select(Origin.IMPORT);
        assertThat(test(grid()).size()).isLessThan(all).isPositive();
        test($(TextField.class).first()).setValue("introuvable");
        assertThat(page()).contains("Aucune écriture ne répond à ces filtres", "Aucune écriture");
        test($(Button.class).withText("Effacer les filtres").single()).click();
        assertThat(test(grid()).size()).isEqualTo(all);
    }

    @Test
    void each_entry_leads_to_the_board_as_it_stood_then() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(7), here.morvan(), here.costa());
        here.settled();
        open();
        var link = (RouterLink) cell(1, "see");
        assertThat(link.getHref()).startsWith("historique/tableau?").contains("tableau=" + here.territory());
    }

    @Test
    void it_is_closed_to_radiologists() {
        signIn(here.accountOf(here.morvan()));
        assertThatThrownBy(() -> navigate(HistoryView.class)).isInstanceOf(RuntimeException.class);
    }

    private void open() {
        signIn(here.chef());
        navigate(HistoryView.class);
    }

    private EntryGrid grid() {
        return $(EntryGrid.class).single();
    }

    private String row(int number) {
        return List.of("when", "who", "what", "why", "from").stream().map(key -> text(cell(number, key))).toList().toString();
    }

    private Component cell(int number, String column) {
        return test(grid()).getCellComponent(number, column);
    }

    @SuppressWarnings("unchecked")
    private void select(Origin origin) {
        ((Select<Origin>) $(Select.class).first()).setValue(origin);
    }
}
