package fr.vigie.rota;

import fr.vigie.access.Refusal;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePacks;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A month's duties from the lines of the territory as it stands, weighed by the rule pack in force that month. */
@Component
class TerritoryFrame implements RotaFrame {

    private final Territories territories;
    private final Practitioners practitioners;
    private final RulePacks packs;
    private final Clock clock;

    TerritoryFrame(Territories territories, Practitioners practitioners, RulePacks packs, Clock clock) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public ZoneId zone(TerritoryId territory) {
        return known(territory).zone();
    }

    @Override
    public List<Duty> duties(TerritoryId id, YearMonth month) {
        var territory = known(id);
        return MonthDuties.of(territory, month, packs.at(month.atDay(1), territory));
    }

    @Override
    public Set<EstablishmentId> approvers(RotaState rota) {
        var territory = known(rota.id().territory());
        return EstablishmentPart.approvers(rota, territory, practitioners.of(territory.id()));
    }

    private TerritoryView known(TerritoryId id) {
        return territories.find(id).orElseThrow(() -> new Refusal("rota.refusal.unknownTerritory", id.value()));
    }
}
