package fr.vigie.planning.ui;

import com.vaadin.flow.component.html.Div;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoard;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The board of one month, and what is done on it by hand. */
class BoardPart extends Div {

    private final transient MonthDesk desk;
    private final RotaBoard board = new RotaBoard();
    private transient RotaState shown;
    private boolean editable;

    BoardPart(MonthDesk desk) {
        this.desk = desk;
        addClassName("v-board");
        board.addDutyOpenListener(event -> open(event.duty()));
        add(board);
    }

    /**
     * @param proposed the holders that a proposal would bring; those of the rota where there is none
     * @param mayEdit whether this reader may change the rota as it stands
     */
    void show(RotaState rota, Map<DutyId, PractitionerId> proposed, boolean mayEdit) {
        shown = rota;
        editable = mayEdit;
        var territory = rota.id().territory();
        var today = LocalDate.now(desk.clock().withZone(rota.zone()));
        var reader = Optional.ofNullable(desk.reader().practitioner()).map(PractitionerId::new).orElse(null);
        var drawing = new MonthBoard(desk.territory(territory), desk.practitioners(territory), getLocale(), today, reader,
                desk.schools());
        board.setBoard(drawing.of(rota, mayEdit, proposed));
    }

    /** Brings a duty into sight. */
    void select(DutyId duty) {
        board.setSelected(duty);
    }

    /** Opens a duty of the rota that is shown, as a click on it would. */
    void open(DutyId duty) {
        desk.rotas().find(shown.id()).ifPresent(now -> new DutyDialog(desk, now, duty, editable).open());
    }
}
