package fr.vigie.planning.ui.feasibility;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.vigie.planning.LineFeasibility;

/** The people there are as a bar, those needed as a mark on it, and both in figures. */
class PoolBar extends Div {

    private static final double WHOLE = 100;

    PoolBar(LineFeasibility line, int scale) {
        addClassNames("v-pool", line.enough() ? "enough" : "lacking");
        Div there = new Div();
        there.addClassName("there");
        there.getStyle().setWidth(Math.min(WHOLE, line.pool() * WHOLE / scale) + "%");
        Div track = new Div(there);
        track.addClassName("track");
        if (line.needed() > 0 && !line.isPassedByOneDuty()) {
            Div needed = new Div();
            needed.addClassName("needed");
            needed.getStyle().set("inset-inline-start", line.needed() * WHOLE / scale + "%");
            track.add(needed);
        }
        // the figures beside it say all that it shows
        track.getElement().setAttribute("aria-hidden", "true");
        String key = line.isPassedByOneDuty() ? "monthAlone" : line.needed() > 0 ? "figures" : line.pool() > 0 ? "figuresUnlimited" : "figuresNobody";
        Span figures = new Span(getTranslation("feasibility." + key, line.pool(), line.needed()));
        figures.addClassName("figures");
        add(track, figures);
    }
}
