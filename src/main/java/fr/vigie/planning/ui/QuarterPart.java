package fr.vigie.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.rota.ui.Shown;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Listening;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where each of three months stands, and their board. Each month is changed on its own page, one click away. */
class QuarterPart extends Div {

    static final int MONTHS = 3;

    private final transient MonthDesk desk;
    private final transient List<RotaId> rotas;
    private final View view;
    private final Div months = new Div();
    private final Div empty = new Div();
    private final RotaBoard board = new RotaBoard();
    private transient List<RotaState> open = List.of();

    QuarterPart(MonthDesk desk, RotaId first, View view) {
        this.desk = desk;
        this.view = view;
        this.rotas = Stream.iterate(first.month(), next -> next.plusMonths(1)).limit(MONTHS)
                .map(month -> new RotaId(first.territory(), month)).toList();
        addClassName("v-stack");
        Listening.keep(this, desk.live(), () -> rotas.stream().map(Rotas::topic).toList(), this::refresh);
        months.addClassName("v-quarter-months");
        empty.addClassName("v-empty");
        empty.add(new Paragraph(getTranslation("planning.quarter.empty")));
        board.addDutyOpenListener(event -> openMonthOf(event.duty()));
        add(header(), months, tools(), empty, board);
        refresh();
    }

    private Div header() {
        var header = new Div(arrow(first().minusMonths(1), VaadinIcon.ANGLE_LEFT), new H1(Dates.months(first(), last(), getLocale())),
                arrow(first().plusMonths(1), VaadinIcon.ANGLE_RIGHT));
        header.addClassName("v-page-header");
        return header;
    }

    private RouterLink arrow(YearMonth month, VaadinIcon icon) {
        var link = QuarterView.linkTo(month, view, "");
        link.add(icon.create());
        link.getElement().setAttribute("aria-label", getTranslation("planning.quarter.from", Dates.month(month, getLocale())));
        link.addClassName("v-arrow");
        return link;
    }

    private Div tools() {
        var views = new ViewSwitch(wanted -> getUI().ifPresent(ui ->
                ui.navigate(QuarterView.class, first().toString(), ViewSwitch.address(wanted))));
        views.setValue(view);
        var tools = new Div(views, muted("planning.quarter.reading"));
        tools.addClassNames("v-toolbar", "v-board-tools");
        return tools;
    }

    private void refresh() {
        open = rotas.stream().flatMap(rota -> desk.rotas().find(rota).stream()).toList();
        months.removeAll();
        rotas.forEach(rota -> months.add(month(rota)));
        empty.setVisible(open.isEmpty());
        board.setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            board.setBoard(desk.drawing(rotas.getFirst().territory(), open.getFirst().zone(), getLocale())
                    .of(first(), last(), open.stream().map(this::shown).toList(), view));
        }
    }

    private Shown shown(RotaState rota) {
        return new Shown(rota, view, false, rota.holders(), Map.of(), view == View.PEOPLE ? desk.peopleSeen(rota) : List.of(), null);
    }

    /** Where a month stands, and the way to its own page. */
    private RouterLink month(RotaId rota) {
        var link = new RouterLink("", MonthView.class, rota.month().toString());
        link.setQueryParameters(ViewSwitch.address(view));
        var title = new Span(Dates.month(rota.month(), getLocale()));
        title.addClassName("v-card-title");
        link.add(title);
        link.addClassName("v-card");
        open.stream().filter(state -> state.id().equals(rota)).findFirst().ifPresentOrElse(
                state -> link.add(new StatusBadge(state.status(), this), MonthHeader.figures(state, desk, this)),
                () -> link.add(muted("planning.quarter.notOpen")));
        return link;
    }

    private Span muted(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("v-muted");
        return words;
    }

    private void openMonthOf(DutyId duty) {
        open.stream().filter(rota -> rota.duties().containsKey(duty)).findFirst().ifPresent(rota -> getUI().ifPresent(ui ->
                ui.navigate(MonthView.class, rota.id().month().toString(), ViewSwitch.address(view).merging("garde", duty.value()))));
    }

    private YearMonth first() {
        return rotas.getFirst().month();
    }

    private YearMonth last() {
        return rotas.getLast().month();
    }
}
