package fr.vigie.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The duty that comes next, or that is being held now: what one opens the page for. */
class NextDuty extends Section {

    NextDuty(ExchangeDesk desk, Rotas.Held held, Wordbook words) {
        addClassNames("v-card", "v-next-duty");
        var duty = held.duty();
        var territory = held.rota().territory();
        var underWay = !duty.start().isAfter(desk.now());
        var label = new H2(words.text(underWay ? "exchange.next.now" : "exchange.next.title"));
        var day = new Span(Dates.day(duty.day(), words.locale()));
        day.addClassName("v-next-day");
        var hours = new Span(words.hours(territory, duty));
        hours.addClassName("v-next-hours");
        var line = new Span(words.line(territory, duty.line()));
        line.addClassName("v-strong");
        var where = new Span(OfferWords.where(words.place(territory, duty.line()), duty, words));
        where.addClassName("v-muted");
        var head = new Div(label);
        head.addClassName("v-page-header");
        if (!underWay) {
            var today = LocalDate.ofInstant(desk.now(), words.zone(territory));
            var soon = new Span(words.text("exchange.next.in", ChronoUnit.DAYS.between(today, duty.day())));
            soon.addClassNames("v-badge", "submitted");
            head.add(soon);
        }
        head.add(new StatusBadge(held.status(), this));
        add(head, new Div(day, hours), new Div(line, where));
    }
}
