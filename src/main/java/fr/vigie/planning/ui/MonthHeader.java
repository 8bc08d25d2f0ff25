package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.access.Role;
import fr.vigie.planning.ui.feasibility.FeasibilityView;
import fr.vigie.planning.ui.life.ApprovalLine;
import fr.vigie.planning.ui.life.DaysLeft;
import fr.vigie.planning.ui.life.LifeActions;
import fr.vigie.planning.ui.repair.RepairView;
import fr.vigie.planning.ui.understand.BalancePanel;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.ui.Dates;
import java.time.YearMonth;

/** The month, where it stands, and what this reader may do with it. */
class MonthHeader extends Div {

    private final transient MonthDesk desk;
    private final BalancePanel balance;

    MonthHeader(MonthDesk desk, BalancePanel balance) {
        this.desk = desk;
        this.balance = balance;
    }

    /** @param view which the months before and after are seen by too */
    void show(RotaId rota, RotaState state, View view) {
        removeAll();
        var title = new Div(arrow(rota.month().minusMonths(1), VaadinIcon.ANGLE_LEFT, "planning.month.previous", view),
                new H1(Dates.month(rota.month(), getLocale())),
                arrow(rota.month().plusMonths(1), VaadinIcon.ANGLE_RIGHT, "planning.month.next", view));
        if (desk.reader().is(Role.CHEF_DE_POLE, rota.territory().value())) {
            title.add(FeasibilityView.linkTo(rota, getTranslation("feasibility.ofMonth")));
        }
        title.addClassName("v-page-header");
        if (state != null) {
            title.add(new StatusBadge(state.status(), this), figures(state), new DaysLeft(desk.deadlines().of(rota), state.status()));
            var spacer = new Div();
            spacer.addClassName("v-spacer");
            title.add(spacer, actions(state));
        }
        add(title);
        if (state != null && state.status() == RotaStatus.SUBMITTED) {
            add(new ApprovalLine(desk.rotas(), rota, desk.wordbooks().in(getLocale())));
        }
    }

    private RouterLink arrow(YearMonth month, VaadinIcon icon, String label, View view) {
        var link = new RouterLink("", MonthView.class, month.toString());
        link.setQueryParameters(ViewSwitch.address(view));
        link.add(icon.create());
        link.getElement().setAttribute("aria-label", getTranslation(label, Dates.month(month, getLocale())));
        link.addClassName("v-arrow");
        return link;
    }

    private Span figures(RotaState state) {
        var open = state.open().size();
        var text = open == 0 ? getTranslation("planning.month.allHeld", state.duties().size())
                : getTranslation("planning.month.openDuties", open, state.duties().size());
        var figures = new Span(text);
        figures.addClassNames("v-badge", open == 0 ? "published" : "warn");
        return figures;
    }

    private Div actions(RotaState state) {
        var bar = new Div();
        bar.addClassName("v-toolbar");
        var reader = desk.reader();
        if (reader.is(Role.CHEF_DE_POLE, state.id().territory().value())) {
            if (state.status() != RotaStatus.SUBMITTED) {
                bar.add(new Button(getTranslation("repair.menu"), VaadinIcon.WRENCH.create(),
                        click -> getUI().ifPresent(ui -> ui.navigate(RepairView.class))));
            }
            bar.add(new Button(getTranslation("planning.balance.button"), VaadinIcon.SCALE.create(), click -> balance.toggle(state)));
            if (state.status() == RotaStatus.DRAFT) {
                bar.add(generate(state));
            }
        }
        bar.add(new LifeActions(state, reader, desk::send));
        return bar;
    }

    private Button generate(RotaState state) {
        var generate = new Button(getTranslation("planning.generate.button"), VaadinIcon.MAGIC.create(),
                click -> new GenerateDialog(desk, state).open());
        generate.setEnabled(desk.generations().latest(state.id()).isEmpty());
        return generate;
    }
}
