package fr.vigie.planning.ui.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import fr.vigie.PageTest;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FairnessPageTest extends PageTest {

    @Test
    void a_radiologist_reads_their_own_balance_and_everybodys() {
        hold(here.morvan(), 5, 12, 19);
        open(here.morvan());
        assertThat(page()).contains("Équité", "Brouillon", "Vous", "Écart de chacun à sa part", "Dr Jo morvan (vous)", "Dr Jo costa");
        assertThat(rows().getFirst()).contains("morvan");
    }

    @Test
    void the_chart_goes_from_the_most_to_the_least_and_marks_its_reader() {
        hold(here.morvan(), 5, 12, 19);
        hold(here.costa(), 8);
        open(here.costa());
        assertThat(chart().at("/rows/0/name").asString()).isEqualTo("J. morvan");
        assertThat(chart().get("rows")).filteredOn(row -> row.get("mine").asBoolean()).singleElement()
                .satisfies(row -> assertThat(row.get("name").asString()).isEqualTo("J. costa"));
        assertThat(chart().get("rows")).hasSameSizeAs(here.people());
    }

    @Test
    void the_table_is_sorted_by_the_head_that_is_pressed() {
        hold(here.morvan(), 5, 12, 19);
        open(here.costa());
        press("Radiologue");
        assertThat(rows().getFirst()).contains("costa");
        press("Radiologue");
        assertThat(rows().getFirst()).contains("petit");
    }

    @Test
    void a_status_that_is_chosen_leaves_out_the_others() {
        open(here.morvan());
        @SuppressWarnings("unchecked")
        var status = (Select<PractitionerStatus>) $(Select.class).withCaption("Statut").single();
        status.setValue(PractitionerStatus.PH);
        assertThat(chart().get("rows")).hasSameSizeAs(here.people());
        assertThat(status.getListDataView().getItems()).containsExactly(PractitionerStatus.PH);
    }

    @Test
    void christmas_is_told_by_winter_with_what_is_not_yet_published() {
        hold(here.morvan(), 24);
        open(here.costa());
        assertThat(page()).contains("Noël et Nouvel An", "2026-2027 (non publié)", "24 déc.");
    }

    @Test
    void a_duty_that_is_given_shows_by_itself() {
        open(here.morvan());
        hold(here.costa(), 8);
        until(() -> chart().at("/rows/0/name").asString().equals("J. costa"));
    }

    private void open(PractitionerId who) {
        signIn(here.accountOf(who));
        navigate(FairnessView.class);
    }

    private void hold(PractitionerId who, int... days) {
        for (var day : days) {
            here.pass(here.night(day), null, who);
        }
        here.settled();
    }

    private void press(String head) {
        test($(NativeButton.class).withText(head).all().getFirst()).click();
    }

    /** What stands in the table of balances. */
    private List<String> rows() {
        return $(NativeTableRow.class, $(BalanceTable.class).single()).all().stream().skip(2).map(row -> text(row)).toList();
    }

    private JsonNode chart() {
        return JsonMapper.shared().readTree($(FairnessBars.class).single().getElement().getPropertyRaw("chart").toString());
    }
}
