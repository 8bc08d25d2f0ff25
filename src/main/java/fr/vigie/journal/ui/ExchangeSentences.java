package fr.vigie.journal.ui;

import fr.vigie.exchange.ExchangeEvent;
import fr.vigie.exchange.ExchangeEvent.ExchangeAccepted;
import fr.vigie.exchange.ExchangeEvent.ExchangeApproved;
import fr.vigie.exchange.ExchangeEvent.ExchangeDeclined;
import fr.vigie.exchange.ExchangeEvent.ExchangeOffered;
import fr.vigie.exchange.ExchangeEvent.ExchangeRejected;
import fr.vigie.exchange.ExchangeEvent.ExchangeWithdrawn;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.ui.Wordbook;
import java.util.Optional;
import java.util.function.Function;

/** What happened to an exchange, in words. */
final class ExchangeSentences {

    private ExchangeSentences() {
    }

    /** @param terms of an exchange whose offer the event does not repeat */
    static Sentence of(ExchangeEvent event, Function<ExchangeId, Optional<ExchangeTerms>> terms, Wordbook words) {
        var known = event instanceof ExchangeOffered offered ? Optional.of(offered.terms()) : terms.apply(event.exchange());
        var from = known.map(t -> words.practitioner(t.from())).orElse("?");
        var to = known.map(t -> words.practitioner(t.to())).orElse("?");
        var what = known.map(t -> deal(t, words)).orElse(event.exchange().toString());
        var text = switch (event) {
            case ExchangeOffered e -> words.text("journal.event.ExchangeOffered", from, to, what);
            case ExchangeWithdrawn e -> words.text("journal.event.ExchangeWithdrawn", from, to, what);
            case ExchangeAccepted e -> words.text("journal.event.ExchangeAccepted", to, from, what);
            case ExchangeDeclined e -> words.text("journal.event.ExchangeDeclined", to, from, what, said(e.word(), words));
            case ExchangeApproved e -> words.text("journal.event.ExchangeApproved", from, to, what);
            case ExchangeRejected e -> words.text("journal.event.ExchangeRejected", from, to, what, said(e.word(), words));
        };
        return Sentence.about(known.map(ExchangeTerms::rota).orElse(null), text);
    }

    private static String deal(ExchangeTerms terms, Wordbook words) {
        return terms.inReturn() == null ? words.duty(terms.duty())
                : words.text("journal.deal.inReturn", words.duty(terms.duty()), words.duty(terms.inReturn()));
    }

    private static String said(String word, Wordbook words) {
        return word.isBlank() ? "" : words.text("journal.said", word);
    }
}
