package fr.vigie.exchange;

/** Everything that can happen to an exchange. */
public sealed interface ExchangeEvent {

    ExchangeId exchange();

    /** Offered to a colleague; the reason, in the author's words, is also in the metadata. */
    record ExchangeOffered(ExchangeId exchange, ExchangeTerms terms, String reason) implements ExchangeEvent {
    }

    record ExchangeWithdrawn(ExchangeId exchange) implements ExchangeEvent {
    }

    record ExchangeAccepted(ExchangeId exchange) implements ExchangeEvent {
    }

    record ExchangeDeclined(ExchangeId exchange, String word) implements ExchangeEvent {
    }

    /** Approved by the chef de pôle: the rota changed in the same transaction. */
    record ExchangeApproved(ExchangeId exchange) implements ExchangeEvent {
    }

    record ExchangeRejected(ExchangeId exchange, String word) implements ExchangeEvent {
    }
}
