package fr.vigie.exchange;

import fr.vigie.regulation.RulePacks;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.Territories;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** So long before a duty it may still be exchanged; later, only the chef de pôle changes who holds it. */
@Component
public class SwapNotice {

    private final Territories territories;
    private final RulePacks packs;

    SwapNotice(Territories territories, RulePacks packs) {
        this.territories = territories;
        this.packs = packs;
    }

    public Duration of(RotaId rota) {
        LocalDate first = rota.month().atDay(1);
        return territories.find(rota.territory()).map(territory -> packs.at(first, territory)).orElseGet(() -> packs.at(first))
                .swapNotice();
    }
}
