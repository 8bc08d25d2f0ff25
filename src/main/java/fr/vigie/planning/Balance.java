package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import java.util.List;
import java.util.Map;

/**
 * What a rota, or a proposal for it, amounts to.
 *
 * @param amounts each criterion's number, in its own unit
 * @param cost what all soft rules cost together, at the territory's weights
 * @param rules those that cost something, the dearest first
 */
public record Balance(Map<Criterion, Integer> amounts, long cost, List<RuleCost> rules) {

    public Balance {
        amounts = Map.copyOf(amounts);
        rules = List.copyOf(rules);
    }

    /** What one rule costs; 0 when it is kept. */
    public long costOf(String rule) {
        return rules.stream().filter(each -> each.rule().equals(rule)).mapToLong(RuleCost::cost).sum();
    }

    /**
     * One soft rule.
     *
     * @param rule its id, {@code S-FAIR}
     * @param parts where it comes from, the heaviest first
     */
    public record RuleCost(String rule, long cost, List<Part> parts) {

        public RuleCost {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One reason of a cost.
     *
     * @param words a sentence
     * @param who whose duties they are; null where it is several people's
     * @param duties of this rota, in time; a neighbouring month's are left out
     */
    public record Part(String words, PractitionerId who, List<DutyId> duties, long cost) {

        public Part {
            duties = List.copyOf(duties);
        }
    }
}
