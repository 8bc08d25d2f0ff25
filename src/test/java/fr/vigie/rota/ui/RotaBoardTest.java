package fr.vigie.rota.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.ui.RotaBoardModel.Day;
import fr.vigie.rota.ui.RotaBoardModel.DayKind;
import fr.vigie.rota.ui.RotaBoardModel.Duty;
import fr.vigie.rota.ui.RotaBoardModel.Group;
import fr.vigie.rota.ui.RotaBoardModel.Holder;
import fr.vigie.rota.ui.RotaBoardModel.Line;
import fr.vigie.rota.ui.RotaBoardModel.Proposal;
import fr.vigie.rota.ui.RotaBoardSolveProgress.Cost;
import fr.vigie.rota.ui.RotaBoardSolveProgress.Progress;
import fr.vigie.rota.ui.RotaBoardSolveProgress.State;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.LineId;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board's JSON is a contract with {@code frontend/src/board/contract.ts}: names and shapes are checked here. */
class RotaBoardTest {

    private static final DutyId NIGHT = new DutyId("garde-valmarine:2026-12-05:nuit");
    private static final Holder MORVAN = new Holder(new PractitionerId("r01"), "Dr Léa Morvan", "L. Morvan");

    private final RotaBoard board = new RotaBoard();

    @Test
    void travelsInTheShapeThatTheBrowserReads() {
        board.setBoard(new RotaBoardModel(
                YearMonth.of(2026, 12),
                "décembre 2026",
                true,
                List.of(new Day(
                        LocalDate.of(2026, 12, 5), "sam. 5", "samedi 5 décembre", DayKind.SATURDAY, null, false, "Vacances de Noël")),
                List.of(new Group(
                        new SiteId("valmarine"),
                        "CH de Valmarine",
                        List.of(new Line(
                                new LineId("garde-valmarine"), "Garde Valmarine", DutyKind.GARDE, "Garde", true)))),
                List.of(night(MORVAN))));

        assertThat(json(board, "board")).isEqualTo(JsonMapper.shared().readTree("""
                {"month": "2026-12", "monthLabel": "décembre 2026", "editable": true,
                 "days": [{"date": "2026-12-05", "label": "sam. 5", "spoken": "samedi 5 décembre", "kind": "SATURDAY",
                           "holiday": null, "today": false, "schoolHoliday": "Vacances de Noël"}],
                 "groups": [{"site": "valmarine", "name": "CH de Valmarine",
                             "lines": [{"id": "garde-valmarine", "name": "Garde Valmarine", "kind": "GARDE",
                                        "kindLabel": "Garde", "required": true}]}],
                 "duties": [{"id": "garde-valmarine:2026-12-05:nuit", "line": "garde-valmarine", "day": "2026-12-05",
                             "days": 1, "slot": "nuit", "from": "18 h 30", "to": "8 h 30", "spoken": "…",
                             "holder": {"id": "r01", "name": "Dr Léa Morvan", "short": "L. Morvan"}, "pinned": false,
                             "proposed": {"holder": null}, "flags": ["repos trop court"], "mine": false}]}
                """));
    }

    @Test
    void hearsWhichDutyWasChosen() {
        List<DutyId> opened = new ArrayList<>();
        board.addDutyOpenListener(event -> opened.add(event.duty()));

        var detail = JsonMapper.shared().createObjectNode().put("event.detail.duty.id", NIGHT.value());
        board.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(board.getElement(), "duty-open", detail));

        assertThat(opened).containsExactly(NIGHT);
    }

    @Test
    void marksOneDutyOrNone() {
        board.setSelected(NIGHT);
        assertThat(board.getElement().getProperty("selected")).isEqualTo(NIGHT.value());
        board.setSelected(null);
        assertThat(board.getElement().getProperty("selected")).isNull();
    }

    @Test
    void tellsTheProgressOfASolve() {
        var progress = new RotaBoardSolveProgress();
        progress.setProgress(new Progress(12_400, 30_000, 3, 247, 0, 17, List.of(new Cost(200, 96_000)), State.RUNNING));

        assertThat(json(progress, "progress")).isEqualTo(JsonMapper.shared().readTree("""
                {"elapsedMs": 12400, "limitMs": 30000, "open": 3, "total": 247, "hard": 0, "spread": 17,
                 "cost": [{"t": 200, "c": 96000.0}], "state": "RUNNING"}
                """));
    }

    private static Duty night(Holder holder) {
        return new Duty(
                NIGHT,
                new LineId("garde-valmarine"),
                LocalDate.of(2026, 12, 5),
                1,
                "nuit",
                "18 h 30",
                "8 h 30",
                "…",
                holder,
                false,
                new Proposal(null),
                List.of("repos trop court"),
                false);
    }

    /** Read back from text, so that numbers compare by how they are written. */
    private static JsonNode json(Component component, String property) {
        return JsonMapper.shared().readTree(component.getElement().getPropertyRaw(property).toString());
    }
}
