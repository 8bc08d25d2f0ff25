package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.ui.Dates;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Listening;
import fr.vigie.ui.Wordbook;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A page about one month's rota, at {@code tableau/<month>/…}; whoever looks at it sees every change as it is made. */
abstract class MonthPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LifeDesk desk;
    private final String title;
    private transient RotaId rota;

    /** @param title key of a message whose argument is the month */
    MonthPage(LifeDesk desk, String title) {
        this.desk = desk;
        this.title = title;
        addClassNames("v-page", "v-life");
        Listening.keep(this, desk.live(), () -> List.of(Rotas.topic(rota)), this::refresh);
    }

    /** Fills the page below its head. */
    abstract void show(RotaState state, Wordbook words);

    LifeDesk desk() {
        return desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            rota = new RotaId(desk.territoryOfReader(), YearMonth.parse(event.getRouteParameters().get("month").orElseThrow()));
        } catch (DateTimeParseException none) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        asked(event);
        refresh();
    }

    /** What else the address says. */
    void asked(BeforeEnterEvent event) {
    }

    void refresh() {
        removeAll();
        var found = desk.rotas().find(rota);
        add(head(found.orElse(null)));
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("planning.month.notOpen", Dates.month(rota.month(), getLocale()))));
        }
        found.ifPresent(state -> show(state, desk.words(getLocale())));
    }

    /** The address of another page about this month; empty for the board itself. */
    String address(String page) {
        return "tableau/" + rota.month() + (page.isEmpty() ? "" : "/" + page);
    }

    private Div head(RotaState state) {
        var back = new Anchor(address(""), VaadinIcon.ARROW_LEFT.create());
        back.addClassName("v-arrow");
        back.getElement().setAttribute("aria-label", getTranslation("life.back", Dates.month(rota.month(), getLocale())));
        var head = new Div(back, new H1(getTranslation(title, Dates.month(rota.month(), getLocale()))));
        head.addClassName("v-page-header");
        if (state != null) {
            head.add(new StatusBadge(state.status(), this), new DaysLeft(desk.deadlines().of(rota), state.status()));
        }
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title, Dates.month(rota.month(), getLocale())) + " · Vigie";
    }
}
