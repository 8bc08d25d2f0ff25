package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.access.Role;
import fr.vigie.planning.ui.feasibility.FeasibilityView;
import fr.vigie.planning.ui.life.ApprovalLine;
import fr.vigie.planning.ui.life.DaysLeft;
import fr.vigie.planning.ui.life.SentBack;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.ui.Dates;
import java.time.YearMonth;

/** The month, and where it stands. */
class MonthHeader extends Div {

    private final transient MonthDesk desk;

    MonthHeader(MonthDesk desk) {
        this.desk = desk;
    }

    /** @param view which the months before and after are seen by too */
    void show(RotaId rota, RotaState state, View view) {
        removeAll();
        var territory = new Span(desk.territory(rota.territory()).name());
        territory.addClassName("v-paper-only");
        var title = new Div(arrow(rota.month().minusMonths(1), VaadinIcon.ANGLE_LEFT, "planning.month.previous", view),
                new H1(Dates.month(rota.month(), getLocale())),
                arrow(rota.month().plusMonths(1), VaadinIcon.ANGLE_RIGHT, "planning.month.next", view), territory);
        if (desk.reader().is(Role.CHEF_DE_POLE, rota.territory().value())) {
            title.add(onScreen(FeasibilityView.linkTo(rota, getTranslation("feasibility.ofMonth"))));
        }
        title.add(onScreen(QuarterView.linkTo(rota.month(), view, getTranslation("planning.quarter.see"))));
        title.addClassName("v-page-header");
        if (state != null) {
            title.add(new StatusBadge(state.status(), this), figures(state, desk, this), new DaysLeft(desk.deadlines().of(rota), state.status()));
        }
        add(title);
        if (state != null) {
            SentBack.of(state, desk.rotas(), desk.reader(), desk.wordbooks().in(getLocale())).ifPresent(this::add);
            LinesChanged.of(state, desk, getLocale()).ifPresent(this::add);
        }
        if (state != null && state.status() == RotaStatus.SUBMITTED) {
            add(new ApprovalLine(desk.rotas(), desk.directors(), rota, desk.wordbooks().in(getLocale())));
        }
    }

    private RouterLink arrow(YearMonth month, VaadinIcon icon, String label, View view) {
        var link = new RouterLink("", MonthView.class, month.toString());
        link.setQueryParameters(ViewSwitch.address(view));
        link.add(icon.create());
        link.getElement().setAttribute("aria-label", getTranslation(label, Dates.month(month, getLocale())));
        link.addClassName("v-arrow");
        return onScreen(link);
    }

    /** On paper nothing can be followed. */
    private static <T extends HasStyle> T onScreen(T link) {
        link.addClassName("v-screen-only");
        return link;
    }

    /** How many duties lack a holder. */
    static Span figures(RotaState state, MonthDesk desk, Component page) {
        var open = OpenDuties.of(state, desk.territory(state.id().territory()), desk.clock().instant());
        var figures = new Span(open.text(page));
        figures.addClassNames("v-badge", open.isEnough() ? "published" : "warn");
        return figures;
    }
}
