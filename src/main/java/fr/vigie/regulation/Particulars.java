package fr.vigie.regulation;

import java.util.Map;

/**
 * What of a rule pack does not weigh on drawing up a rota by itself: what is counted and paid afterwards, what a page proposes,
 * and the readings that the law leaves open.
 *
 * @param amounts in cents; every one
 */
public record Particulars(ReferenceSlots slots, RestParticulars rest, CallOuts callOuts, DispensationRules dispensations,
                          TeleRules tele, Participation participation, AstreinteRates rates, Map<Amount, Integer> amounts) {

    public Particulars {
        amounts = Map.copyOf(amounts);
    }
}
