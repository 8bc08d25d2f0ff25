package fr.vigie.territory;

import fr.vigie.territory.TerritoryCommand.FoundTerritory;
import fr.vigie.territory.TerritoryEvent.TerritoryFounded;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The boundary of what is decided about one territory. Deciding is in {@link Deciding}, evolving in {@link Evolving}. */
@Aggregate
class Territory {

    /** For what no law limits, and what concerns nobody's post. */
    private static final LawLimits NO_LAW = rules -> Optional.empty();
    private static final PostsHeld NOBODY = (territory, site, day) -> List.of();

    @AggregateIdentifier
    private TerritoryId id;
    private TerritoryView state;

    Territory() {
        // rebuilt from its events
    }

    @CommandHandler
    Territory(FoundTerritory command) {
        AggregateLifecycle.apply(new TerritoryFounded(command.territory(), command.name(), command.zone(), command.region()));
    }

    @CommandHandler
    void handle(TerritoryCommand.DeclareEstablishment command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.ChangeEstablishment command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.CloseEstablishment command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.OpenSite command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.ChangeSite command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.CloseSite command, PostsHeld posts) {
        apply(command, NO_LAW, posts);
    }

    @CommandHandler
    void handle(TerritoryCommand.SetTravelTimes command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.RecogniseSkill command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.RenameSkill command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.OpenLine command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.ChangeLine command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.CloseLine command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.ChangeLinePhone command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.DeclareNeed command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.SucceedNeed command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.WithdrawNeed command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.DeclareAgreement command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.SucceedAgreement command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.WithdrawAgreement command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.CombineLines command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.SeparateLines command) {
        apply(command);
    }

    @CommandHandler
    void handle(TerritoryCommand.SetLocalRules command, LawLimits law) {
        apply(command, law, NOBODY);
    }

    private void apply(TerritoryCommand command) {
        apply(command, NO_LAW, NOBODY);
    }

    private void apply(TerritoryCommand command, LawLimits law, PostsHeld posts) {
        Deciding.on(state, command, law, posts).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(TerritoryEvent event) {
        id = event.territory();
        state = Evolving.from(state, event);
    }
}
