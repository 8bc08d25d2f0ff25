package fr.vigie.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.exchange.ExchangeCommand.WithdrawExchange;
import fr.vigie.exchange.ExchangeStatus;
import fr.vigie.exchange.Exchanges;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Wordbook;
import java.time.Duration;
import java.util.List;

/** Exchanges under way, offered or agreed to, and what became of those that ended lately. */
class OwnOffers extends Section {

    /** For how long an exchange that is over still shows. */
    private static final Duration LATELY = Duration.ofDays(14);

    private final transient ExchangeDesk desk;
    private final transient PractitionerId me;
    private final transient Wordbook words;
    private final boolean any;

    OwnOffers(ExchangeDesk desk, PractitionerId me, List<Exchanges.View> exchanges, Wordbook words) {
        this.desk = desk;
        this.me = me;
        this.words = words;
        addClassName("v-card");
        var since = desk.now().minus(LATELY);
        // an offer received that waits for an answer stands above, among those to answer
        var shown = exchanges.stream().filter(v -> v.status() != ExchangeStatus.OFFERED || v.terms().from().equals(me))
                .filter(v -> !v.status().isOver() || v.changedAt().isAfter(since)).toList();
        any = !shown.isEmpty();
        var list = new UnorderedList();
        list.addClassName("v-list");
        shown.forEach(view -> list.add(row(view)));
        add(new H2(words.text("exchange.own.title")), list);
    }

    boolean isAny() {
        return any;
    }

    private ListItem row(Exchanges.View view) {
        var mine = view.terms().from().equals(me);
        var what = new Div(new Span(mine
                ? words.text("exchange.own.offered", words.practitioner(view.terms().to()), OfferWords.deal(view, words))
                : words.text("exchange.own.received", words.practitioner(view.terms().from()), OfferWords.deal(view, words))));
        what.addClassName("v-offer-what");
        if (!view.word().isBlank()) {
            what.add(OfferWords.said(words.text("exchange.word"), view.word()));
        }
        var row = new ListItem(what, OfferWords.state(view, words));
        row.addClassName("v-offer-row");
        if (mine && !view.status().isOver()) {
            row.add(withdraw(view));
        }
        return row;
    }

    private Button withdraw(Exchanges.View view) {
        var button = new Button(words.text("exchange.withdraw.button"), click -> {
            if (Notices.attempt(this, () -> desk.send(new WithdrawExchange(view.id(), me)))) {
                Notices.done(this, "exchange.withdraw.done");
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.text("exchange.withdraw.buttonFor", words.practitioner(view.terms().to())));
        return button;
    }
}
