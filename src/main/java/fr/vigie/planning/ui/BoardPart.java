package fr.vigie.planning.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.access.Role;
import fr.vigie.planning.Finding;
import fr.vigie.planning.Trial;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas.Author;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.rota.ui.RotaBoard.Wished;
import fr.vigie.rota.ui.RotaBoardModel.News;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.rota.ui.Shown;
import fr.vigie.ui.Notices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The board of one month, and what is done on it by hand. */
class BoardPart extends Div {

    private final transient MonthDesk desk;
    private final RotaBoard board = new RotaBoard();
    private final BoardTools tools;
    private final SelectionBar selection;
    private final Paragraph schools = new Paragraph();
    private final FindingsPanel findings = new FindingsPanel(board::focusOn);
    private final transient ByHand byHand;
    private transient RotaState shown;
    private transient Trial trial;
    private transient List<Finding> found = List.of();
    private boolean editable;
    private DutyDialog opened;

    /**
     * @param go told which view was asked for
     * @param actions what may be done with the month as a whole
     */
    BoardPart(MonthDesk desk, Consumer<View> go, MonthActions actions) {
        this.desk = desk;
        addClassName("v-board");
        byHand = new ByHand(this, desk, this::drawing);
        tools = new BoardTools(desk, go, () -> new KeysDialog(editable).open(), actions);
        selection = new SelectionBar(board, List.of(
                new SelectionBar.Action("planning.selection.give", this::give),
                new SelectionBar.Action("planning.selection.pin", duties -> byHand.pin(shown, duties, true)),
                new SelectionBar.Action("planning.selection.unpin", duties -> byHand.pin(shown, duties, false)),
                new SelectionBar.Action("planning.selection.clear", duties -> byHand.clear(shown, duties)),
                new SelectionBar.Action("planning.selection.generate", this::generate)));
        new Carrying(board, this::trial, this::drawing, byHand);
        board.addDutyOpenListener(event -> open(event.duty()));
        board.addWishListener(this::grant);
        schools.addClassName("v-muted");
        add(selection, board, schools, findings);
    }

    /** What stands above the board and whatever is shown over it. */
    BoardTools tools() {
        return tools;
    }

    /**
     * @param proposed the holders that a proposal would bring; those of the rota where there is none
     * @param mayEdit whether this reader may change the rota as it stands
     */
    void show(RotaState rota, View view, Map<DutyId, PractitionerId> proposed, boolean mayEdit) {
        var news = shown == null || !shown.id().equals(rota.id()) ? null : news(shown, rota);
        if (!rota.equals(shown)) {
            trial = null;
            shown = rota;
            found = mayJudge() ? trial().findings(getLocale()) : List.of();
        }
        editable = mayEdit;
        if (opened != null && opened.isOpened()) {
            follow(rota, mayEdit);
        }
        tools.show(rota, view);
        selection.show(rota, mayEdit);
        findings.show(found);
        var unknown = drawing().schoolsUnknown(rota.id().month());
        schools.setText(unknown.orElse(""));
        schools.setVisible(unknown.isPresent());
        board.setBoard(drawing().of(new Shown(rota, view, mayEdit, proposed, flags(), view == View.PEOPLE ? desk.peopleSeen(rota) : List.of(), news)));
    }

    /** The duty that is looked at may be there no more, its month having followed its lines. */
    private void follow(RotaState rota, boolean mayEdit) {
        if (rota.duties().containsKey(opened.duty())) {
            opened.follow(rota, mayEdit, authorElse().orElse(null));
        } else {
            opened.close();
            Notices.error(this, getTranslation("planning.duty.gone"));
        }
    }

    private MonthBoard drawing() {
        return desk.drawing(shown.id().territory(), shown.zone(), getLocale());
    }

    private Trial trial() {
        if (trial == null) {
            trial = desk.counsel().over(shown);
        }
        return trial;
    }

    /** Radiologists see who holds what; what a rule says of their colleagues is for those who plan and approve. */
    private boolean mayJudge() {
        var territory = shown.id().territory().value();
        return Stream.of(Role.CHEF_DE_POLE, Role.DIRECTEUR, Role.ADMINISTRATEUR).anyMatch(role -> desk.reader().is(role, territory));
    }

    private Map<DutyId, List<String>> flags() {
        var colon = getTranslation("planning.colon");
        return found.stream().flatMap(finding -> finding.duties().stream()
                        .map(duty -> Map.entry(duty, findings.what(finding) + colon + finding.text())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** What changed since the reader looked, and who did it unless it was the reader. */
    private News news(RotaState before, RotaState now) {
        var changed = now.duties().keySet().stream().filter(duty -> !Objects.equals(before.holder(duty), now.holder(duty))
                || before.pinned().contains(duty) != now.pinned().contains(duty)).toList();
        if (changed.isEmpty()) {
            return null;
        }
        return new News(changed, authorElse().orElse(null));
    }

    /** Who made the last change, unless it was the reader. */
    private Optional<String> authorElse() {
        return desk.rotas().lastAuthor(shown.id()).filter(author -> !author.id().equals(desk.reader().id())).map(Author::name);
    }

    /** Brings a duty into sight. */
    void select(DutyId duty) {
        board.setSelected(duty);
    }

    /** Opens a duty of the rota that is shown, as a click on it would. */
    void open(DutyId duty) {
        desk.rotas().find(shown.id()).filter(now -> now.duties().containsKey(duty)).ifPresent(now -> {
            opened = new DutyDialog(desk, byHand, now, duty, editable);
            opened.open();
        });
    }

    private void give(Set<DutyId> duties) {
        new GiveDialog(byHand, trial(), desk.practitioners(shown.id().territory()), duties).open();
    }

    private void generate(Set<DutyId> duties) {
        new GenerateDialog(desk, shown, duties).open();
    }

    private void grant(Wished wished) {
        switch (wished.wish()) {
            case PIN -> byHand.pin(shown, wished.duties(), !shown.pinned().containsAll(wished.duties()));
            case CLEAR -> byHand.clear(shown, wished.duties());
            case HELP -> new KeysDialog(editable).open();
            case UNDO -> tools.undo();
            case REDO -> tools.redo();
        }
    }
}
