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
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The month's rota as a grid of rows by days or, on a narrow screen, as a list. It scrolls by itself above the height
 * that {@code --rota-board-max-height} gives.
 */
@Tag("vigie-rota-board")
@JsModule("context://app/vigie.nocache.js")
public class RotaBoard extends Component implements HasSize, HasStyle, Focusable<RotaBoard> {

    /** How often the reader has chosen, as far as is known here. */
    private int turn;

    /** Shows a board, or another state of the one that is shown: focus and scrolling then stay where they are. */
    public void setBoard(RotaBoardModel board) {
        getElement().setPropertyBean("board", board);
    }

    /** Marks a duty and brings it into sight; null marks none. */
    public void setSelected(DutyId duty) {
        getElement().setProperty("selected", duty == null ? null : duty.value());
    }

    /** Brings the reader to a duty, wherever it is drawn. */
    public void focusOn(DutyId duty) {
        getElement().callJsFunction("focusOn", duty.value());
    }

    /**
     * Chooses these duties together, in place of those chosen before, unless the reader has chosen others meanwhile. No
     * event follows.
     */
    public void setSelection(Collection<DutyId> duties) {
        getElement().setPropertyBean("selection", new RotaBoardModel.Chosen(duties.stream().map(DutyId::value).toList(), turn));
    }

    /** Pressed, it lets go of what is chosen: at once, whatever the server is busy with. {@link SelectionChange} follows. */
    public void letGoBy(Component button) {
        button.getElement().executeJs("this.addEventListener('click', () => $0.letGo())", getElement());
    }

    /** Answers {@link Carry.Step#LIFT}. */
    public void setHints(RotaBoardModel.Hints hints) {
        getElement().setPropertyBean("hints", hints);
    }

    /** Answers {@link Carry.Step#OVER}. */
    public void setVerdict(RotaBoardModel.Verdict verdict) {
        getElement().setPropertyBean("verdict", verdict);
    }

    public Registration addDutyOpenListener(ComponentEventListener<DutyOpen> listener) {
        return addListener(DutyOpen.class, listener);
    }

    public Registration addSelectionListener(ComponentEventListener<SelectionChange> listener) {
        return addListener(SelectionChange.class, event -> {
            turn = event.turn;
            listener.onComponentEvent(event);
        });
    }

    public Registration addCarryListener(ComponentEventListener<Carry> listener) {
        return addListener(Carry.class, listener);
    }

    public Registration addWishListener(ComponentEventListener<Wished> listener) {
        return addListener(Wished.class, listener);
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

    /** Other duties are chosen together. */
    @DomEvent("selection-change")
    public static class SelectionChange extends ComponentEvent<RotaBoard> {

        private final Set<DutyId> duties;
        private final int turn;

        public SelectionChange(RotaBoard source, boolean fromClient, @EventData("event.detail.duties") JsonNode duties,
                @EventData("event.detail.turn") int turn) {
            super(source, fromClient);
            this.duties = ids(duties);
            this.turn = turn;
        }

        /** In the order of the board; empty when nothing is chosen. */
        public Set<DutyId> duties() {
            return duties;
        }
    }

    /** A name is lifted from a duty, rests over a target, or is dropped on it. */
    @DomEvent("duty-carry")
    public static class Carry extends ComponentEvent<RotaBoard> {

        private final Step step;
        private final RotaBoardModel.Target target;

        public Carry(RotaBoard source, boolean fromClient, @EventData("event.detail.step") String step,
                @EventData("event.detail.duty") String duty, @EventData("event.detail.holder") String holder,
                @EventData("event.detail.onto") String onto, @EventData("event.detail.other") String other,
                @EventData("event.detail.to") String to) {
            super(source, fromClient);
            this.step = Step.valueOf(step);
            this.target = new RotaBoardModel.Target(new DutyId(duty), person(holder), onto == null ? null : new DutyId(onto),
                    person(other), person(to));
        }

        public enum Step {
            LIFT,
            OVER,
            DROP
        }

        private static PractitionerId person(String id) {
            return id == null ? null : new PractitionerId(id);
        }

        public Step step() {
            return step;
        }

        /** The duty and its holder alone when it is lifted. */
        public RotaBoardModel.Target target() {
            return target;
        }
    }

    /** A key asks for what the page does. */
    @DomEvent("board-wish")
    public static class Wished extends ComponentEvent<RotaBoard> {

        private final Wish wish;
        private final Set<DutyId> duties;

        public Wished(RotaBoard source, boolean fromClient, @EventData("event.detail.wish") String wish,
                @EventData("event.detail.duties") JsonNode duties) {
            super(source, fromClient);
            this.wish = Wish.valueOf(wish);
            this.duties = ids(duties);
        }

        public enum Wish {
            /** Pin, or unpin where all are pinned. */
            PIN,
            CLEAR,
            UNDO,
            REDO,
            HELP
        }

        public Wish wish() {
            return wish;
        }

        /** On which the wish acts: those chosen, else the one stood on; empty for what acts on none. */
        public Set<DutyId> duties() {
            return duties;
        }
    }

    private static Set<DutyId> ids(JsonNode duties) {
        var ids = new LinkedHashSet<DutyId>();
        duties.forEach(id -> ids.add(new DutyId(id.asString())));
        return ids;
    }
}
