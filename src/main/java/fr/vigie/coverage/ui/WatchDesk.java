package fr.vigie.coverage.ui;

import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.coverage.Watches;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.store.Live;
import fr.vigie.store.Projections;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the switchboard's page works with. */
@Component
record WatchDesk(Watches watches, Territories territories, Practitioners people, Accounts accounts, Projections projections,
                 CurrentActor current, Live live, Pulse pulse, Clock clock) {

    /** Those whose standing still would make the page untrue. */
    private static final Set<String> READ = Set.of("rota", "practitioner", "territory");

    List<TerritoryView> territoriesOf(Actor reader) {
        return reader.territories().stream().sorted().map(TerritoryId::new).map(territories::find).flatMap(Optional::stream).toList();
    }

    DutyWatchModel watch(TerritoryId id, Instant now, Locale locale) {
        var territory = territories.find(id).orElseThrow();
        return new WatchDrawing(territory, people.of(id), accounts.all(), locale).of(watches.of(territory, now));
    }

    /** Whether what is read is what happened: no projection that the page reads has stopped on an event. */
    boolean isUpToDate() {
        return projections.states().stream().filter(state -> READ.contains(state.name())).allMatch(state -> state.failure() == null);
    }

    /** Where a change of the hours shown is announced. */
    Set<String> topics(TerritoryView territory, Instant now) {
        var month = YearMonth.from(now.atZone(territory.zone()));
        return Stream.of(month.minusMonths(1), month, month.plusMonths(1)).map(m -> Rotas.topic(new RotaId(territory.id(), m)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
