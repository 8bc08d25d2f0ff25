package fr.vigie.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.vigie.exchange.ExchangeStatus;
import fr.vigie.exchange.Exchanges;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;

/** Parts of an exchange's card: its two duties, its state, its words. */
final class OfferWords {

    private OfferWords() {
    }

    /** A duty of an exchange with its place, hours and points, under what it is in the bargain. */
    static Div duty(String role, DutyId id, ExchangeDesk desk, Wordbook words) {
        var label = new Span(role);
        label.addClassName("v-muted");
        var box = new Div(label);
        box.addClassName("v-bargain");
        desk.rotas().duty(id).ifPresentOrElse(held -> {
            var territory = held.rota().territory();
            var name = new Span(words.line(territory, held.duty().line()));
            name.addClassName("v-strong");
            var when = new Span(Dates.day(held.duty().day(), words.locale()) + ", " + words.hours(territory, held.duty()));
            var where = new Span(where(words.place(territory, held.duty().line()), held.duty(), words));
            where.addClassName("v-muted");
            box.add(name, when, where);
        }, () -> box.add(new Span(id.value())));
        return box;
    }

    /** Where, and what it counts. */
    static String where(String place, Duty duty, Wordbook words) {
        var points = words.text("exchange.points", duty.points());
        return place.isEmpty() ? points : place + " · " + points;
    }

    static Span state(Exchanges.View view, Wordbook words) {
        var badge = new Span(words.text("exchange.state." + view.status(), words.practitioner(view.terms().to())));
        badge.addClassName("v-badge");
        badge.addClassName(style(view.status()));
        return badge;
    }

    private static String style(ExchangeStatus status) {
        return switch (status) {
            case OFFERED -> "draft";
            case ACCEPTED -> "submitted";
            case APPROVED -> "published";
            case DECLINED, REJECTED -> "danger";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** Something said by somebody, in their words. */
    static Div said(String label, String word) {
        var who = new Span(label);
        who.addClassName("v-muted");
        var quote = new Div(who, new Span(word));
        quote.addClassName("v-said");
        return quote;
    }

    /** The whole exchange in one sentence, without a capital: «la garde du … contre l’astreinte du …». */
    static String deal(Exchanges.View view, Wordbook words) {
        var duty = words.duty(view.terms().duty());
        return view.terms().inReturn() == null ? duty
                : words.text("exchange.deal.inReturn", duty, words.duty(view.terms().inReturn()));
    }
}
