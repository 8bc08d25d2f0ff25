package fr.vigie.territory;

import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import fr.vigie.territory.TerritoryEvent.TerritoryFounded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each event makes of a territory: for the aggregate and the projection alike. */
final class Evolving {

    private Evolving() {
    }

    /** @param before null before the founding */
    static TerritoryView from(@Nullable TerritoryView before, TerritoryEvent event) {
        return switch (event) {
            case TerritoryFounded(var id, var name, var zone, var region) ->
                    new TerritoryView(id, name, zone, region, List.of(), List.of(), List.of(), List.of());
            case EstablishmentDeclared(var id, var establishment) -> new TerritoryView(id, before.name(), before.zone(),
                    before.region(), with(before.establishments(), establishment), before.sites(), before.skills(),
                    before.lines());
            case SiteOpened(var id, var site) -> new TerritoryView(id, before.name(), before.zone(), before.region(),
                    before.establishments(), with(before.sites(), site), before.skills(), before.lines());
            case SkillRecognised(var id, var skill) -> new TerritoryView(id, before.name(), before.zone(),
                    before.region(), before.establishments(), before.sites(), with(before.skills(), skill), before.lines());
            case LineOpened(var id, var line) -> lines(before, with(before.lines(), line));
            case LineClosed(var id, var line, var lastDay) -> lines(before, changed(before, line, each -> each.until(lastDay)));
            case LinePhoneChanged(var id, var line, var phone) ->
                    lines(before, changed(before, line, each -> each.ringing(phone)));
        };
    }

    private static TerritoryView lines(TerritoryView before, List<DutyLine> lines) {
        return new TerritoryView(before.id(), before.name(), before.zone(), before.region(), before.establishments(),
                before.sites(), before.skills(), lines);
    }

    private static List<DutyLine> changed(TerritoryView before, LineId line, UnaryOperator<DutyLine> change) {
        return before.lines().stream().map(each -> each.id().equals(line) ? change.apply(each) : each).toList();
    }

    private static <T> List<T> with(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
