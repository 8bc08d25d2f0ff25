package fr.vigie.planning;

import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePacks;
import fr.vigie.territory.Territories;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Says of each line whether it has the people that the rules ask for, month by month, and what to do when it has not. */
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

    /**
     * Line by line, those that lack the most people first; optional lines left out.
     *
     * @param months how many, from the first on
     */
    public List<LineOutlook> of(TerritoryId id, YearMonth first, int months) {
        var territory = territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
        return of(territory, practitioners.of(id), first, months);
    }

    private List<LineOutlook> of(TerritoryView territory, List<PractitionerView> people, YearMonth first, int months) {
        Map<LineId, DutyLine> lines = new LinkedHashMap<>();
        Map<LineId, NavigableMap<YearMonth, LineFeasibility>> byLine = new HashMap<>();
        for (var month = first; month.isBefore(first.plusMonths(months)); month = month.plusMonths(1)) {
            var pools = new LinePools(territory, people, packs.at(month.atDay(1), territory), month);
            for (DutyLine line : territory.linesOf(month)) {
                if (line.criticality() > 0) {
                    lines.put(line.id(), line);
                    byLine.computeIfAbsent(line.id(), any -> new TreeMap<>()).put(month, pools.of(line));
                }
            }
        }
        int alert = packs.at(first.atDay(1)).particulars().participation().responseAlertMinutes();
        return lines.values().stream().map(line -> new LineOutlook(line, byLine.get(line.id()), alert))
                .sorted(Comparator.comparing(LineOutlook::enough).thenComparing(each -> -each.worst().getValue().missing())).toList();
    }
}
