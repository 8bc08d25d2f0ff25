package fr.vigie.exchange;

/** Where an exchange stands. */
public enum ExchangeStatus {
    /** Waits for the colleague. */
    OFFERED,
    /** Waits for the chef de pôle. */
    ACCEPTED,
    /** Carried out. */
    APPROVED, DECLINED, WITHDRAWN, REJECTED;

    public boolean isOver() {
        return this != OFFERED && this != ACCEPTED;
    }
}
