package fr.vigie.planning.ui.fairness;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** How far each is from their share, drawn. It only shows; the page has the same figures in a table. */
@Tag("vigie-fairness-bars")
@JsModule("context://app/vigie.nocache.js")
class FairnessBars extends Component implements HasStyle {

    void setChart(Chart chart) {
        getElement().setPropertyBean("chart", chart);
    }

    /**
     * In the shape it travels to the browser ({@code frontend/src/charts/contract.ts}); texts in the reader's language.
     *
     * @param label said in place of the drawing
     * @param above heads the side of those who hold more, {@code below} the other
     * @param rows in the order in which they are drawn
     */
    record Chart(String label, String above, String below, List<Row> rows) {
    }

    /**
     * @param detail {@code 42 tenus pour une part de 39,5}
     * @param deviation what is held less the share
     * @param value the deviation as it is written
     * @param mine the reader's own
     */
    record Row(String name, String detail, double deviation, String value, boolean mine) {
    }
}
