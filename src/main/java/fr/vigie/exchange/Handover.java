package fr.vigie.exchange;

/** The rota's side of an exchange. */
interface Handover {

    /** Refuses, with the rule named, when the rota could not take this change now. */
    void refuseUnlessPossible(ExchangeTerms terms);

    /** Changes the rota, in the transaction of the approval: both or neither. */
    void carryOut(ExchangeId exchange, ExchangeTerms terms, String reason);
}
