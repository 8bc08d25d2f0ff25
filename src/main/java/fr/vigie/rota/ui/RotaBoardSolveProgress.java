package fr.vigie.rota.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** How far the optimiser has come: time, open duties, broken rules, falling cost. It only shows. */
@Tag("vigie-solve-progress")
@JsModule("context://app/vigie.nocache.js")
public class RotaBoardSolveProgress extends Component implements HasStyle {

    public void setProgress(Progress progress) {
        getElement().setPropertyBean("progress", progress);
    }

    /**
     * The state of one solve.
     *
     * @param open duties still without a holder, of the best rota so far
     * @param hard how many rules that may not be broken are broken
     * @param spread points that are held beyond somebody's fair share, all people together
     * @param cost the best cost at each improvement, oldest first
     */
    public record Progress(
            long elapsedMs, long limitMs, int open, int total, int hard, int spread, List<Cost> cost, State state) {}

    /**
     * The best cost from an instant on.
     *
     * @param t milliseconds since the start
     * @param c the cost; the unit is the optimiser's, only its fall matters
     */
    public record Cost(long t, double c) {}

    public enum State {
        RUNNING,
        STOPPING,
        DONE,
        FAILED
    }
}
