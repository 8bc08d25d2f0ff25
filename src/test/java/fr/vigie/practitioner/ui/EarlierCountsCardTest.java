package fr.vigie.practitioner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import fr.vigie.PageTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.PractitionerCommand.RecordEarlierCounts;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarlierCountsCardTest extends PageTest {

    private static final EarlierCounts SPRING = new EarlierCounts(YearMonth.of(2026, 3), YearMonth.of(2026, 5), Map.of("nights", 9, "points", 104));

    @Test
    void what_was_held_before_vigie_stands_on_the_sheet_and_is_withdrawn_there() {
        here.as(here.chef(), new RecordEarlierCounts(here.morvan(), here.territory(), null, SPRING, Origin.IMPORT));
        here.settled();
        signIn(here.chef());
        navigate("radiologistes/" + here.morvan(), PersonView.class);
        assertThat(page()).contains("Avant Vigie", "Mars 2026 à mai 2026", "Nuits : 9, points : 104");
        test($(Button.class).all().stream().filter(button -> button.getAriaLabel().orElse("").equals("Retirer Mars 2026 à mai 2026"))
                .findFirst().orElseThrow()).click();
        until(() -> page().contains("Aucun compteur d’avant Vigie"));
    }

    @Test
    void a_radiologist_reads_their_own_and_withdraws_none() {
        here.as(here.chef(), new RecordEarlierCounts(here.morvan(), here.territory(), null, SPRING, Origin.IMPORT));
        here.settled();
        signIn(here.accountOf(here.morvan()));
        navigate("ma-fiche", PersonView.class);
        assertThat(page()).contains("Nuits : 9").doesNotContain("Retirer");
    }
}
