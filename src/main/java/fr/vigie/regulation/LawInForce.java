package fr.vigie.regulation;

import fr.vigie.territory.LawLimits;
import fr.vigie.territory.LocalRules;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** A territory's own rules against every pack in force on their day and after it. */
@Component
class LawInForce implements LawLimits {

    private final RulePacks packs;

    LawInForce(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public Optional<Breach> breach(LocalRules rules) {
        return packs.from(rules.from()).flatMap(pack -> new TreeMap<>(rules.values()).entrySet().stream()
                .flatMap(value -> breach(pack, value).stream())).findFirst();
    }

    private static Optional<Breach> breach(RulePack pack, Map.Entry<String, Integer> own) {
        Optional<RuleParameter> known = pack.parameters().stream().filter(each -> each.place().equals(own.getKey())).findFirst();
        if (known.isEmpty()) {
            return CapPlace.read(own.getKey(), own.getValue()).isPresent() ? Optional.empty()
                    : Optional.of(new Breach(own.getKey(), "regulation.refusal.noParameter", ""));
        }
        RuleParameter parameter = known.get();
        if (parameter.allows(own.getValue())) {
            return Optional.empty();
        }
        return Optional.of(own.getValue() < parameter.lowest()
                ? new Breach(own.getKey(), "regulation.refusal.belowLaw", String.valueOf(parameter.lowest()))
                : new Breach(own.getKey(), "regulation.refusal.aboveLaw", String.valueOf(parameter.highest())));
    }
}
