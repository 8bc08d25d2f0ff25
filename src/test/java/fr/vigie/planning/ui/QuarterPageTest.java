package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.vigie.PageTest;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.ui.RotaBoard;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three months on one board: December is open, January is opened here, February is not. */
class QuarterPageTest extends PageTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void three_months_stand_on_one_board_each_with_its_state_and_the_way_to_it() {
        here.pass(here.night(7), null, here.morvan());
        here.as(here.chef(), new OpenMonth(january()));
        open("vue", "");
        assertThat(page()).contains("décembre 2026 – février 2027", "décembre 2026 Brouillon 30 à pourvoir sur 31",
                "janvier 2027 Brouillon 31 à pourvoir sur 31", "février 2027 Pas encore ouvert", "Le trimestre se lit");
        assertThat(board().get("days")).hasSize(31 + 31 + 28);
        assertThat(board().get("spans").findValuesAsString("name")).containsExactly("décembre 2026", "janvier 2027", "février 2027");
        assertThat(board().get("duties")).hasSize(31 + 31);
        assertThat(board().get("groups").findValues("lines")).singleElement().satisfies(lines -> assertThat(lines).hasSize(1));
        assertThat(board().get("editable").asBoolean()).isFalse();
    }

    @Test
    void what_a_person_holds_in_each_month_is_on_one_row_and_added() {
        here.pass(here.night(7), null, here.morvan());
        here.as(here.chef(), new OpenMonth(january()));
        here.as(here.chef(), new ReassignDuties(january(), new Reassignment(twelfthOfJanuary(), null, here.morvan()), ""));
        open("vue", "radiologistes");
        var morvan = people("Dr Jo morvan");
        assertThat(morvan).hasSize(1);
        assertThat(morvan[0].get("figures").get(0).get("value").asString()).isEqualTo("2");
    }

    @Test
    void a_duty_leads_to_its_own_month() {
        here.as(here.chef(), new OpenMonth(january()));
        open("vue", "");
        var board = $(RotaBoard.class).single();
        ComponentUtil.fireEvent(board, new RotaBoard.DutyOpen(board, true, twelfthOfJanuary().value()));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("tableau/2027-01").contains("garde=");
    }

    private RotaId january() {
        return new RotaId(here.territory(), JANUARY);
    }

    private DutyId twelfthOfJanuary() {
        return new DutyId(here.territory() + "/garde/2027-01-12/nuit");
    }

    private void open(String parameter, String value) {
        here.settled();
        signIn(here.chef());
        UI.getCurrent().navigate(QuarterView.class, "2026-12", QueryParameters.of(parameter, value));
    }

    private JsonNode board() {
        return JsonMapper.shared().readTree($(RotaBoard.class).single().getElement().getPropertyRaw("board").toString());
    }

    private JsonNode[] people(String name) {
        return IntStream.range(0, board().get("people").size()).mapToObj(board().get("people")::get)
                .flatMap(group -> IntStream.range(0, group.get("people").size()).mapToObj(group.get("people")::get))
                .filter(person -> person.get("holder").get("name").asString().equals(name)).toArray(JsonNode[]::new);
    }
}
