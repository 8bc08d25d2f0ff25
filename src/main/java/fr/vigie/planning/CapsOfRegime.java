package fr.vigie.planning;

import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.RegimeLimits;
import fr.vigie.regulation.RulePack;
import fr.vigie.regulation.RulePacks;
import fr.vigie.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those of the rule pack in force, made stricter by the territory's own rules. */
@Component
class CapsOfRegime implements RegimeLimits {

    private final Territories territories;
    private final RulePacks packs;

    CapsOfRegime(Territories territories, RulePacks packs) {
        this.territories = territories;
        this.packs = packs;
    }

    @Override
    public List<Limit> of(PractitionerView who, LocalDate day) {
        return territories.find(who.territory()).filter(territory -> isRuled(packs, day)).map(territory -> packs.at(day, territory))
                .map(RulePack::caps).orElse(List.of()).stream().filter(cap -> Caps.binds(cap, who, day))
                .map(cap -> new Limit(cap.counter(), cap.kinds(), Consent.Over.valueOf(cap.window().name()), cap.max())).toList();
    }

    /** Whether any rules were in force on a day. */
    static boolean isRuled(RulePacks packs, LocalDate day) {
        return packs.all().stream().anyMatch(pack -> !pack.inForceFrom().isAfter(day));
    }
}
