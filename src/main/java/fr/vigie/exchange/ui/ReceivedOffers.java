package fr.vigie.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.vigie.exchange.ExchangeCommand.AcceptExchange;
import fr.vigie.exchange.ExchangeCommand.DeclineExchange;
import fr.vigie.exchange.ExchangeStatus;
import fr.vigie.exchange.Exchanges;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Wordbook;
import java.util.List;

/** Offers of colleagues that wait for an answer. */
class ReceivedOffers extends Section {

    private final transient ExchangeDesk desk;
    private final transient PractitionerId me;
    private final transient Wordbook words;
    private final boolean any;

    ReceivedOffers(ExchangeDesk desk, PractitionerId me, List<Exchanges.View> exchanges, Wordbook words) {
        this.desk = desk;
        this.me = me;
        this.words = words;
        addClassName("v-stack");
        var waiting = exchanges.stream()
                .filter(view -> view.status() == ExchangeStatus.OFFERED && view.terms().to().equals(me)).toList();
        any = !waiting.isEmpty();
        add(new H2(words.text("exchange.received.title", waiting.size())));
        waiting.forEach(view -> add(card(view)));
    }

    boolean isAny() {
        return any;
    }

    private Div card(Exchanges.View view) {
        var terms = view.terms();
        var from = words.practitioner(terms.from());
        var bargain = new Div(OfferWords.duty(words.text("exchange.received.take"), terms.duty(), desk, words));
        bargain.addClassName("v-bargains");
        if (terms.inReturn() != null) {
            bargain.add(OfferWords.duty(words.text("exchange.received.give"), terms.inReturn(), desk, words));
        }
        var card = new Div(new H3(words.text(terms.inReturn() == null ? "exchange.received.gives" : "exchange.received.swaps", from)),
                bargain, OfferWords.said(words.text("exchange.reason"), view.reason()),
                new VerdictLine(Objections.against(terms, desk, words)), answers(view, from));
        card.addClassNames("v-card", "v-offer");
        return card;
    }

    private Div answers(Exchanges.View view, String from) {
        var accept = new Button(words.text("exchange.accept.button"), click -> {
            if (Notices.attempt(this, () -> desk.send(new AcceptExchange(view.id(), me)))) {
                Notices.done(this, "exchange.accept.done");
            } else {
                click.getSource().setEnabled(true);
            }
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setAriaLabel(words.text("exchange.accept.buttonFor", from));
        accept.setDisableOnClick(true);
        var decline = new Button(words.text("exchange.decline.button"), click -> new WordDialog("exchange.decline",
                words.text("exchange.decline.about", from, OfferWords.deal(view, words)), false,
                word -> desk.send(new DeclineExchange(view.id(), me, word))).open());
        decline.setAriaLabel(words.text("exchange.decline.buttonFor", from));
        var answers = new Div(accept, decline);
        answers.addClassName("v-toolbar");
        return answers;
    }
}
