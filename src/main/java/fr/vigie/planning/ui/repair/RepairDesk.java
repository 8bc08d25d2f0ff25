package fr.vigie.planning.ui.repair;

import fr.vigie.access.CurrentActor;
import fr.vigie.access.Role;
import fr.vigie.planning.Repairs;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.store.Projections;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.Wordbooks;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** What the page of repairs works with. */
@Component
record RepairDesk(Repairs repairs, Practitioners practitioners, CurrentActor current, Wordbooks wordbooks, Projections projections,
                  Clock clock) {

    /** Whose rotas the reader repairs; outside providers have no leave. */
    List<PractitionerView> people() {
        var reader = current.get();
        return reader.territories().stream().sorted().filter(territory -> reader.is(Role.CHEF_DE_POLE, territory))
                .flatMap(territory -> practitioners.of(new TerritoryId(territory)).stream()).filter(p -> !p.profile().external()).toList();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** What is shown next is read from the projections. */
    void awaitProjections() {
        try {
            projections.awaitCaughtUp(Duration.ofSeconds(5));
        } catch (TimeoutException late) {
            // the plan that follows may still show what was just repaired; carried out again, it changes nothing
        }
    }
}
