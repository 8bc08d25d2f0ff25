package fr.vigie.planning.ui.understand;

import fr.vigie.access.AllOrNothing;
import fr.vigie.access.Command;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Refusal;
import fr.vigie.planning.Balancing;
import fr.vigie.planning.Generations;
import fr.vigie.planning.Understanding;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePacks;
import fr.vigie.store.Projections;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Wordbooks;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What the parts that explain a month work with. */
@Component
public record UnderstandDesk(Understanding understanding, Balancing balancing, Generations generations, RulePacks packs,
                             Territories territories, Practitioners people, CommandGateway commands, AllOrNothing atOnce,
                             Projections projections, CurrentActor current, Wordbooks wordbooks, Clock clock) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    TerritoryView territory(TerritoryId id) {
        return territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
    }

    LocalDate today(TerritoryId territory) {
        return LocalDate.now(clock.withZone(territory(territory).zone()));
    }

    void send(Command command) {
        commands.sendAndWait(command);
    }

    /** All of it or nothing. What was settled counts for what comes next: the judge reads what projections know. */
    void settle(List<Command> together) {
        atOnce.send(together, handled -> { });
        try {
            projections.awaitCaughtUp(PATIENCE);
        } catch (TimeoutException late) {
            // the judge then refuses by what it knows yet, and says so
        }
    }
}
