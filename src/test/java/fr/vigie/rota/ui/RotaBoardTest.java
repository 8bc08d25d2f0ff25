package fr.vigie.rota.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Coverings.Answer;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.ui.RotaBoardModel.Band;
import fr.vigie.rota.ui.RotaBoardModel.CoveredNeed;
import fr.vigie.rota.ui.RotaBoardModel.CoveredSite;
import fr.vigie.rota.ui.RotaBoardModel.Day;
import fr.vigie.rota.ui.RotaBoardModel.DayKind;
import fr.vigie.rota.ui.RotaBoardModel.Duty;
import fr.vigie.rota.ui.RotaBoardModel.Figure;
import fr.vigie.rota.ui.RotaBoardModel.Group;
import fr.vigie.rota.ui.RotaBoardModel.Hints;
import fr.vigie.rota.ui.RotaBoardModel.Holder;
import fr.vigie.rota.ui.RotaBoardModel.Line;
import fr.vigie.rota.ui.RotaBoardModel.Mark;
import fr.vigie.rota.ui.RotaBoardModel.News;
import fr.vigie.rota.ui.RotaBoardModel.Part;
import fr.vigie.rota.ui.RotaBoardModel.PeopleGroup;
import fr.vigie.rota.ui.RotaBoardModel.Person;
import fr.vigie.rota.ui.RotaBoardModel.Proposal;
import fr.vigie.rota.ui.RotaBoardModel.Span;
import fr.vigie.rota.ui.RotaBoardModel.Target;
import fr.vigie.rota.ui.RotaBoardModel.Tone;
import fr.vigie.rota.ui.RotaBoardModel.Verdict;
import fr.vigie.rota.ui.RotaBoardModel.View;
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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board's JSON is a contract with {@code frontend/src/board/contract.ts}: names and shapes are checked here. */
class RotaBoardTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 12, 5);
    private static final DutyId NIGHT = new DutyId("garde-valmarine:2026-12-05:nuit");
    private static final Holder MORVAN = new Holder(new PractitionerId("r01"), "Dr Léa Morvan", "L. Morvan", "Morv");

    private static final PractitionerId COSTA = new PractitionerId("r02");

    private final RotaBoard board = new RotaBoard();

    @Test
    void travelsInTheShapeThatTheBrowserReads() {
        board.setBoard(new RotaBoardModel(
                View.LINES,
                YearMonth.of(2026, 12),
                "décembre 2026",
                true,
                List.of(new Day(
                        LocalDate.of(2026, 12, 5), "sam. 5", "samedi 5 décembre", DayKind.SATURDAY, null, false, "Vacances de Noël")),
                List.of(new Span("décembre 2026", 1)),
                List.of(new Group(
                        new SiteId("valmarine"),
                        "CH de Valmarine",
                        List.of(new Line(
                                new LineId("garde-valmarine"), "Garde Valmarine", "Val", DutyKind.GARDE, "Garde", true)))),
                List.of(night(MORVAN)),
                List.of(new PeopleGroup("valmarine", "Valmarine", List.of(new Person(MORVAN, List.of(FIFTH), List.of(), List.of(),
                        List.of(new Figure("Pts", "62/60", "62 points pour une part de 60", Tone.EVEN)))))),
                List.of(new CoveredSite(new SiteId("valmarine"), "Valmarine", List.of(new CoveredNeed("scanner", "Scanner",
                        List.of(new Band(FIFTH, "nuit", List.of(new Part(Answer.PRESENCE, 840, NIGHT)), "…")))))),
                new News(List.of(NIGHT), "Dr Ana Costa")));

        assertThat(json(board, "board")).isEqualTo(JsonMapper.shared().readTree("""
                {"view": "LINES", "month": "2026-12", "monthLabel": "décembre 2026", "editable": true,
                 "days": [{"date": "2026-12-05", "label": "sam. 5", "spoken": "samedi 5 décembre", "kind": "SATURDAY",
                           "holiday": null, "today": false, "schoolHoliday": "Vacances de Noël"}],
                 "spans": [{"name": "décembre 2026", "days": 1}],
                 "groups": [{"site": "valmarine", "name": "CH de Valmarine",
                             "lines": [{"id": "garde-valmarine", "name": "Garde Valmarine", "code": "Val", "kind": "GARDE",
                                        "kindLabel": "Garde", "required": true}]}],
                 "duties": [{"id": "garde-valmarine:2026-12-05:nuit", "line": "garde-valmarine", "day": "2026-12-05",
                             "days": 1, "slot": "nuit", "from": "18 h 30", "to": "8 h 30", "spoken": "…",
                             "holder": {"id": "r01", "name": "Dr Léa Morvan", "short": "L. Morvan", "code": "Morv"}, "pinned": false,
                             "proposed": {"holder": null}, "flags": ["repos trop court"], "mine": false}],
                 "people": [{"id": "valmarine", "name": "Valmarine", "people": [
                             {"holder": {"id": "r01", "name": "Dr Léa Morvan", "short": "L. Morvan", "code": "Morv"},
                              "away": ["2026-12-05"], "partly": [], "sessions": [],
                              "figures": [{"name": "Pts", "value": "62/60", "spoken": "62 points pour une part de 60", "tone": "EVEN"}]}]}],
                 "coverage": [{"site": "valmarine", "name": "Valmarine", "needs": [
                               {"id": "scanner", "name": "Scanner", "bands": [
                                {"day": "2026-12-05", "slot": "nuit", "spoken": "…",
                                 "parts": [{"answer": "PRESENCE", "minutes": 840, "duty": "garde-valmarine:2026-12-05:nuit"}]}]}]}],
                 "news": {"duties": ["garde-valmarine:2026-12-05:nuit"], "by": "Dr Ana Costa"}}
                """));
    }

    @Test
    void answersWhatIsCarriedOverIt() {
        var target = new Target(NIGHT, COSTA, null, null, MORVAN.id());
        board.setHints(new Hints(NIGHT, Map.of("autre", Mark.REFUSED), Map.of("r01", Mark.FINE)));
        board.setVerdict(new Verdict(target, Mark.DEROGATION, "Dr Léa Morvan prend la garde", List.of("Plafond")));
        assertThat(json(board, "hints")).isEqualTo(JsonMapper.shared().readTree("""
                {"duty": "garde-valmarine:2026-12-05:nuit", "duties": {"autre": "REFUSED"}, "people": {"r01": "FINE"}}
                """));
        assertThat(json(board, "verdict")).isEqualTo(JsonMapper.shared().readTree("""
                {"target": {"duty": "garde-valmarine:2026-12-05:nuit", "holder": "r02", "onto": null, "other": null, "to": "r01"}, "mark": "DEROGATION",
                 "what": "Dr Léa Morvan prend la garde", "words": ["Plafond"]}
                """));
    }

    @Test
    void hearsWhichDutiesAreChosenTogether() {
        List<Set<DutyId>> heard = new ArrayList<>();
        board.addSelectionListener(event -> heard.add(event.duties()));
        var detail = JsonMapper.shared().createObjectNode();
        detail.putArray("event.detail.duties").add(NIGHT.value());
        fire("selection-change", detail.put("event.detail.turn", 3));
        assertThat(heard).containsExactly(Set.of(NIGHT));
        // the page's own choice holds only where the reader has not chosen since
        board.setSelection(List.of(NIGHT));
        assertThat(json(board, "selection")).isEqualTo(JsonMapper.shared().readTree("""
                {"duties": ["garde-valmarine:2026-12-05:nuit"], "after": 3}
                """));
    }

    @Test
    void hearsWhereANameIsCarried() {
        List<Target> heard = new ArrayList<>();
        board.addCarryListener(event -> heard.add(event.target()));
        fire("duty-carry", JsonMapper.shared().createObjectNode().put("event.detail.step", "OVER").put("event.detail.duty", NIGHT.value())
                .put("event.detail.holder", "r02").putNull("event.detail.onto").putNull("event.detail.other").put("event.detail.to", "r01"));
        assertThat(heard).containsExactly(new Target(NIGHT, COSTA, null, null, MORVAN.id()));
    }

    @Test
    void hearsWhichDutyWasChosen() {
        List<DutyId> opened = new ArrayList<>();
        board.addDutyOpenListener(event -> opened.add(event.duty()));

        var detail = JsonMapper.shared().createObjectNode().put("event.detail.duty.id", NIGHT.value());
        fire("duty-open", detail);

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

    private void fire(String event, JsonNode detail) {
        board.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board.getElement(), event, detail));
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
