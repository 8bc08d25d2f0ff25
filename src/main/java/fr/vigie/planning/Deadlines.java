package fr.vigie.planning;

import fr.vigie.access.Refusal;
import fr.vigie.regulation.RulePacks;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/** By when each month's rota is to be published, by the rules in force that month (the 20th of the month before, by custom). */
@Service
public class Deadlines {

    private final Territories territories;
    private final RulePacks packs;
    private final Clock clock;

    Deadlines(Territories territories, RulePacks packs, Clock clock) {
        this.territories = territories;
        this.packs = packs;
        this.clock = clock;
    }

    public Deadline of(RotaId rota) {
        var territory = territories.find(rota.territory())
                .orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", rota.territory().value()));
        var day = packs.at(rota.month().atDay(1), territory).publishDeadline(rota.month());
        return new Deadline(day, Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.now(clock.withZone(territory.zone())), day)));
    }
}
