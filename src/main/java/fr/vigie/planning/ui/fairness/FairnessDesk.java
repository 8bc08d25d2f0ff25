package fr.vigie.planning.ui.fairness;

import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.planning.Fairness;
import fr.vigie.rota.Rotas;
import fr.vigie.store.Live;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of fairness works with. */
@Component
record FairnessDesk(Fairness fairness, Rotas rotas, Territories territories, CurrentActor current, Live live, Clock clock) {

    List<TerritoryView> territoriesOf(Actor reader) {
        return reader.territories().stream().sorted().map(TerritoryId::new).map(territories::find).flatMap(Optional::stream).toList();
    }

    YearMonth thisMonth(TerritoryView territory) {
        return YearMonth.now(clock.withZone(territory.zone()));
    }
}
