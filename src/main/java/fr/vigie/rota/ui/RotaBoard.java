package fr.vigie.rota.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import fr.vigie.rota.DutyId;

/**
 * The month's rota as a grid of lines by days or, on a narrow screen, as an agenda. It scrolls by itself above the
 * height that {@code --rota-board-max-height} gives.
 */
@Tag("vigie-rota-board")
@JsModule("context://app/vigie.js")
public class RotaBoard extends Component implements HasSize, HasStyle, Focusable<RotaBoard> {

    /** Shows a board, or another state of the one that is shown: focus and scrolling then stay where they are. */
    public void setBoard(RotaBoardModel board) {
        getElement().setPropertyBean("board", board);
    }

    /** Marks a duty and brings it into sight; null marks none. */
    public void setSelected(DutyId duty) {
        getElement().setProperty("selected", duty == null ? null : duty.value());
    }

    public Registration addDutyOpenListener(ComponentEventListener<DutyOpen> listener) {
        return addListener(DutyOpen.class, listener);
    }

    /** A duty was clicked, or chosen by Enter or Space. */
    @DomEvent("duty-open")
    public static class DutyOpen extends ComponentEvent<RotaBoard> {

        private final DutyId duty;

        public DutyOpen(RotaBoard source, boolean fromClient, @EventData("event.detail.duty.id") String duty) {
            super(source, fromClient);
            this.duty = new DutyId(duty);
        }

        public DutyId duty() {
            return duty;
        }
    }
}
