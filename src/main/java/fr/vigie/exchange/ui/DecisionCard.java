package fr.vigie.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.vigie.exchange.ExchangeCommand.ApproveExchange;
import fr.vigie.exchange.ExchangeCommand.RejectExchange;
import fr.vigie.exchange.Exchanges;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Wordbook;

/** An exchange that two radiologists agreed on, with what the rules say of it now, to approve or to reject. */
class DecisionCard extends Div {

    private final transient ExchangeDesk desk;
    private final transient Exchanges.View view;
    private final transient Wordbook words;

    DecisionCard(ExchangeDesk desk, Exchanges.View view, Wordbook words) {
        this.desk = desk;
        this.view = view;
        this.words = words;
        addClassNames("v-card", "v-offer");
        var terms = view.terms();
        var from = words.practitioner(terms.from());
        var to = words.practitioner(terms.to());
        var bargain = new Div(OfferWords.duty(words.text("exchange.decide.takes", to), terms.duty(), desk, words));
        bargain.addClassName("v-bargains");
        if (terms.inReturn() != null) {
            bargain.add(OfferWords.duty(words.text("exchange.decide.takes", from), terms.inReturn(), desk, words));
        }
        var against = Objections.against(terms, desk, words);
        add(new H3(words.text(terms.inReturn() == null ? "exchange.decide.gives" : "exchange.decide.swaps", from, to)),
                bargain, OfferWords.said(words.text("exchange.reason"), view.reason()), since(), new VerdictLine(against),
                decisions(against.isEmpty()));
    }

    private Span since() {
        var zone = words.zone(view.terms().rota().territory());
        var since = new Span(words.text("exchange.decide.agreed", Dates.moment(view.changedAt(), zone, words.locale())));
        since.addClassName("v-muted");
        return since;
    }

    private Div decisions(boolean possible) {
        var territory = view.terms().rota().territory();
        var deal = OfferWords.deal(view, words);
        var approve = new Button(words.text("exchange.approve.button"), click -> {
            if (Notices.attempt(this, () -> desk.send(new ApproveExchange(view.id(), territory)))) {
                Notices.done(this, "exchange.approve.done");
            } else {
                click.getSource().setEnabled(true);
            }
        });
        approve.setDisableOnClick(true);
        approve.setAriaLabel(words.text("exchange.approve.buttonFor", deal));
        // what cannot be carried out may still be tried: the rota's own refusal then says why
        if (possible) {
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var reject = new Button(words.text("exchange.reject.button"), click -> new WordDialog("exchange.reject",
                words.text("exchange.reject.about", deal), true,
                word -> desk.send(new RejectExchange(view.id(), territory, word))).open());
        reject.setAriaLabel(words.text("exchange.reject.buttonFor", deal));
        var decisions = new Div(approve, reject);
        decisions.addClassName("v-toolbar");
        var others = desk.decideInstead(view.terms());
        if (!others.isEmpty()) {
            approve.setEnabled(false);
            var why = new Span(words.text("exchange.decide.own", String.join(", ", others)));
            why.addClassName("v-muted");
            decisions.add(why);
        }
        return decisions;
    }
}
