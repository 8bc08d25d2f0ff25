package fr.vigie.journal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.rota.ui.Shown;
import fr.vigie.ui.Dates;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A month's board as it stood at an instant, and what differs from it today. The address says which and when. */
@Route("historique/tableau")
@RolesAllowed({"ADMINISTRATEUR", "CHEF_DE_POLE"})
public class PastRotaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HistoryDesk desk;
    private final transient List<RotaId> months;
    private final InstantPicker picker;
    private final Div content = new Div();

    PastRotaView(HistoryDesk desk) {
        this.desk = desk;
        this.months = desk.months();
        addClassName("v-page");
        var back = new RouterLink("", HistoryView.class);
        back.add(VaadinIcon.ARROW_LEFT.create());
        back.getElement().setAttribute("aria-label", getTranslation("journal.past.back"))
                .setAttribute("title", getTranslation("journal.past.back"));
        var header = new Div(back, new H1(getTranslation("journal.past.title")));
        header.addClassName("v-page-header");
        picker = new InstantPicker(desk, months, desk.words(getLocale()), this::go);
        content.addClassName("v-stack");
        add(header, picker, content);
    }

    private void go(RotaId rota, Instant at) {
        getUI().ifPresent(ui -> ui.navigate(PastRotaView.class, Moment.address(rota, at)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Moment.of(event.getLocation().getQueryParameters());
        var at = asked.at().orElseGet(desk::now);
        content.removeAll();
        picker.setVisible(!months.isEmpty());
        if (months.isEmpty()) {
            content.add(new EmptyState(getTranslation("journal.past.noMonth")));
            return;
        }
        // a month of a territory that this reader may not see is, for them, a month that is not there
        var rota = asked.rota().orElse(nearest(at));
        if (months.contains(rota)) {
            picker.show(rota, at);
            show(rota, at);
        } else {
            picker.show(null, at);
            content.add(new EmptyState(getTranslation("journal.past.unknown")));
        }
    }

    /** The month of the instant where it is open, or else the latest that is. */
    private RotaId nearest(Instant at) {
        var month = YearMonth.from(at.atZone(desk.zone(getLocale())));
        return months.stream().filter(rota -> rota.month().equals(month)).findFirst().orElse(months.getFirst());
    }

    private void show(RotaId rota, Instant asked) {
        var changes = new Changes(desk.journal().changes(rota));
        var at = changes.settled(asked);
        var words = desk.words(getLocale());
        var then = desk.rotas().asOf(rota, at);
        content.add(new PastBanner(rota, at, then, changes, this::go, words));
        if (then.isEmpty()) {
            content.add(new EmptyState(getTranslation("journal.past.notOpen", words.month(rota),
                    Dates.moment(at, words.zone(rota.territory()), getLocale()))));
            return;
        }
        var board = board(then.get());
        content.add(board);
        // now is read from the events too: a projection that lags would show a difference that is none
        desk.rotas().asOf(rota, Instant.MAX).ifPresent(now ->
                content.add(new Differences(then.get().changesTo(now.holders()), words, board::setSelected)));
    }

    private RotaBoard board(RotaState then) {
        var territory = then.id().territory();
        var board = new RotaBoard();
        board.setBoard(new MonthBoard(desk.territory(territory), desk.people(territory), getLocale(), null, null, desk.schools())
                .of(Shown.plain(then)));
        return board;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journal.past.title") + " · Vigie";
    }
}
