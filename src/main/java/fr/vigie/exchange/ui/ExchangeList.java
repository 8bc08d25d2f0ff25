package fr.vigie.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.exchange.Exchanges;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.List;

/** Exchanges in a line each, the newest first, twenty at a time. */
class ExchangeList extends Div {

    private static final int AT_A_TIME = 20;

    private final transient Wordbook words;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    ExchangeList(List<Exchanges.View> exchanges, Wordbook words) {
        this.words = words;
        addClassName("v-card");
        list.addClassName("v-list");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> show(exchanges));
        add(list, more);
        show(exchanges);
    }

    private void show(List<Exchanges.View> exchanges) {
        exchanges.stream().skip(shown).limit(AT_A_TIME).forEach(view -> list.add(row(view)));
        shown = Math.min(exchanges.size(), shown + AT_A_TIME);
        more.setText(words.text("exchange.more", Math.min(AT_A_TIME, exchanges.size() - shown)));
        more.setVisible(shown < exchanges.size());
    }

    private ListItem row(Exchanges.View view) {
        var zone = words.zone(view.terms().rota().territory());
        var when = new Span(Dates.moment(view.changedAt(), zone, words.locale()));
        when.addClassNames("v-muted", "v-offer-when");
        var what = new Div(new Span(words.text("exchange.list.what", words.practitioner(view.terms().from()),
                words.practitioner(view.terms().to()), OfferWords.deal(view, words))),
                OfferWords.said(words.text("exchange.reason"), view.reason()));
        what.addClassName("v-offer-what");
        if (!view.word().isBlank()) {
            what.add(OfferWords.said(words.text("exchange.word"), view.word()));
        }
        var row = new ListItem(when, what, OfferWords.state(view, words));
        row.addClassName("v-offer-row");
        return row;
    }
}
