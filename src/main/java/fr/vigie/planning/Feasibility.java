package fr.vigie.planning;

import fr.vigie.access.Refusal;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePacks;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;

/** Says of each line whether it has the people that the rules ask for in a month, and what to do when it has not. */
@Service
public class Feasibility {

    private final Territories territories;
    private final Practitioners practitioners;
    private final RulePacks packs;

    Feasibility(Territories territories, Practitioners practitioners, RulePacks packs) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.packs = packs;
    }

    /** Line by line, in the order of the territory; optional lines left out. */
    public List<LineFeasibility> of(TerritoryId id, YearMonth month) {
        var territory = territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
        var pools = new LinePools(territory, practitioners.of(id), packs.at(month.atDay(1), territory), month);
        return territory.linesOf(month).stream().filter(line -> line.criticality() > 0).map(pools::of).toList();
    }
}
