package fr.vigie.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Service;

/** The territories as they were recorded on a day, from their events. */
@Service
public class TerritoryHistory {

    private final EventStore events;

    TerritoryHistory(EventStore events) {
        this.events = events;
    }

    /** As it was recorded when that day ended; for a day before its founding, as the day of its founding left it. */
    public Optional<TerritoryView> asOf(TerritoryId id, LocalDate day) {
        return asOf(events.readEvents(id.value()).asStream()
                .map(event -> new Recorded((TerritoryEvent) event.getPayload(), event.getTimestamp())).toList(), day);
    }

    record Recorded(TerritoryEvent event, Instant at) {
    }

    static Optional<TerritoryView> asOf(List<Recorded> history, LocalDate day) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        TerritoryView view = Evolving.from(null, history.getFirst().event());
        LocalDate founded = dayOf(history.getFirst(), view.zone());
        LocalDate last = day.isBefore(founded) ? founded : day;
        for (Recorded each : history.subList(1, history.size())) {
            if (dayOf(each, view.zone()).isAfter(last)) {
                break;
            }
            view = Evolving.from(view, each.event());
        }
        return Optional.of(view);
    }

    private static LocalDate dayOf(Recorded recorded, ZoneId zone) {
        return recorded.at().atZone(zone).toLocalDate();
    }
}
