package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerView;
import java.util.List;
import java.util.Map;

/**
 * Everybody's duties against their share.
 *
 * @param counters those that the rules weigh, the points first
 * @param people whoever has a share or holds a duty, by name; no outside provider
 */
public record FairnessReport(List<String> counters, List<Person> people) {

    /** @param balances by counter; even where there is none */
    public record Person(PractitionerView practitioner, Map<String, FairBalance> balances) {

        public FairBalance of(String counter) {
            return balances.getOrDefault(counter, FairBalance.EVEN);
        }
    }
}
