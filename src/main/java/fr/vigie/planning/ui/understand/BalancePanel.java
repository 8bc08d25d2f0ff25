package fr.vigie.planning.ui.understand;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import java.util.function.Consumer;

/** The month's balance: what each rule costs and what weighs most; and other weights tried on it. Closed until it is asked for. */
public class BalancePanel extends Div {

    private final transient UnderstandDesk desk;
    private final transient Consumer<DutyId> open;
    private final Div costs = new Div();
    private final Div weights = new Div();
    private transient RotaState shown;

    /** @param open what is done with a duty that was clicked */
    public BalancePanel(UnderstandDesk desk, Consumer<DutyId> open) {
        this.desk = desk;
        this.open = open;
        addClassNames("v-card", "v-balance");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> setVisible(false));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(getTranslation("ui.close"));
        var header = new Div(new H2(getTranslation("planning.balance.title")), close);
        header.addClassName("v-balance-header");
        var what = new Paragraph(getTranslation("planning.balance.what"));
        what.addClassName("v-muted");
        costs.addClassName("v-balance-costs");
        weights.addClassName("v-balance-weights");
        var columns = new Div(costs, weights);
        columns.addClassName("v-balance-columns");
        add(header, what, columns);
        setVisible(false);
    }

    /** A rota that it was not showing is drawn anew; sliders stay as they were moved. */
    public void toggle(RotaState rota) {
        setVisible(!isVisible());
        if (isVisible()) {
            shown = null;
            weigh(rota);
            show(rota);
        }
    }

    /** Sliders as the territory's weights stand, and what these make of the rota. */
    private void weigh(RotaState rota) {
        weights.removeAll();
        weights.add(new WeightSliders(desk, rota.id(), () -> {
            shown = null;
            weigh(rota);
            show(rota);
        }));
    }

    /** Draws the rota anew where it has changed; nothing while it is closed. */
    public void show(RotaState rota) {
        if (!isVisible() || rota.equals(shown)) {
            return;
        }
        if (shown != null && !shown.id().equals(rota.id())) {
            setVisible(false);
            return;
        }
        shown = rota;
        costs.removeAll();
        costs.add(new RuleCosts(desk.balancing().of(rota, getLocale()), rota, desk.wordbooks().in(getLocale()), open));
    }
}
