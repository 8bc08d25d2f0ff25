package fr.vigie.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.exchange.Exchanges;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Duties to come, month by month: what is published is certain, what is a draft is not yet. */
class DutyMonths extends Div {

    private final transient ExchangeDesk desk;
    private final transient PractitionerId me;
    private final transient List<Exchanges.View> exchanges;
    private final transient Wordbook words;

    DutyMonths(ExchangeDesk desk, PractitionerId me, List<Rotas.Held> duties, List<Exchanges.View> exchanges, Wordbook words) {
        this.desk = desk;
        this.me = me;
        this.exchanges = exchanges;
        this.words = words;
        addClassName("v-stack");
        duties.stream().collect(Collectors.groupingBy(Rotas.Held::rota, LinkedHashMap::new, Collectors.toList()))
                .forEach((rota, held) -> add(month(rota, held)));
    }

    private Section month(RotaId rota, List<Rotas.Held> held) {
        var points = held.stream().mapToInt(h -> h.duty().points()).sum();
        var sum = new Span(words.text("exchange.month.sum", held.size(), points));
        sum.addClassName("v-muted");
        var head = new Div(new H2(words.month(rota)), new StatusBadge(held.getFirst().status(), this), sum);
        head.addClassName("v-page-header");
        var list = new UnorderedList();
        list.addClassName("v-list");
        held.forEach(h -> list.add(row(h)));
        var section = new Section(head, list);
        section.addClassName("v-card");
        return section;
    }

    private ListItem row(Rotas.Held held) {
        var duty = held.duty();
        var territory = held.rota().territory();
        var day = new Span(Dates.shortDay(duty.day(), words.locale()));
        day.addClassNames("v-duty-day", "v-strong");
        var hours = new Span(words.hours(territory, duty));
        hours.addClassName("v-duty-hours");
        var where = new Span(words.place(territory, duty.line()));
        where.addClassName("v-muted");
        var line = new Div(new Span(words.line(territory, duty.line())), where);
        line.addClassName("v-duty-line");
        var points = new Span(words.text("exchange.points", duty.points()));
        points.addClassNames("v-duty-points", "v-muted");
        var row = new ListItem(day, hours, line, points, action(held));
        row.addClassName("v-duty-row");
        return row;
    }

    /** Offers it, unless it has begun, begins too soon or is part of an exchange that is not over. */
    private Component action(Rotas.Held held) {
        var running = exchanges.stream().filter(view -> !view.status().isOver())
                .filter(view -> held.duty().id().equals(view.terms().duty()) || held.duty().id().equals(view.terms().inReturn()))
                .findFirst();
        if (running.isPresent()) {
            var terms = running.get().terms();
            return badge(terms.from().equals(me) ? words.text("exchange.duty.offeredTo", words.practitioner(terms.to()))
                    : words.text("exchange.duty.askedBy", words.practitioner(terms.from())));
        }
        if (!held.duty().start().isAfter(desk.now())) {
            return badge(words.text("exchange.next.now"));
        }
        if (desk.isTooNear(held)) {
            var near = new Span(words.text("exchange.duty.tooNear", desk.notice(held.rota()).toHours()));
            near.addClassNames("v-muted", "v-duty-action");
            return near;
        }
        var offer = new Button(words.text("exchange.offer.button"), click -> new ProposeDialog(desk, held, me).open());
        offer.setAriaLabel(words.text("exchange.offer.buttonFor", words.duty(held.rota().territory(), held.duty())));
        offer.addThemeVariants(ButtonVariant.LUMO_SMALL);
        offer.addClassName("v-duty-action");
        return offer;
    }

    private static Span badge(String text) {
        var badge = new Span(text);
        badge.addClassNames("v-badge", "submitted", "v-duty-action");
        return badge;
    }
}
