package fr.vigie.rota;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.vigie.access.Stamp;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The aggregate of one territory's month: {@link RotaDecisions} decides, {@link RotaState} evolves. */
@Aggregate
class Rota {

    @AggregateIdentifier
    private RotaId id;
    private RotaState state;
    private final UndoStacks changes = new UndoStacks();

    Rota() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RotaCommand.OpenMonth command, RotaFrame frame) {
        if (state == null) {
            publish(RotaDecisions.open(command, frame));
        }
    }

    @CommandHandler
    void handle(RotaCommand.FollowLines command, RotaFrame frame) {
        publish(RotaDecisions.follow(state, command, frame));
    }

    @CommandHandler
    void handle(RotaCommand.ReassignDuties command, Judge judge) {
        publish(RotaDecisions.reassign(state, command, judge));
    }

    @CommandHandler
    void handle(RotaCommand.PinDuties command) {
        publish(RotaDecisions.pin(state, command));
    }

    @CommandHandler
    void handle(RotaCommand.UnpinDuties command) {
        publish(RotaDecisions.unpin(state, command));
    }

    @CommandHandler
    void handle(RotaCommand.UndoChange command, Judge judge, @MetaDataValue(Stamp.AUTHOR) String author) {
        publish(new UndoDecisions(state, changes, judge, author).undo(command));
    }

    @CommandHandler
    void handle(RotaCommand.RedoChange command, Judge judge, @MetaDataValue(Stamp.AUTHOR) String author) {
        publish(new UndoDecisions(state, changes, judge, author).redo(command));
    }

    @CommandHandler
    void handle(RotaCommand.TakeDerogations command, Judge judge) {
        publish(RotaDecisions.derogate(state, command, judge));
    }

    @CommandHandler
    void handle(RotaCommand.SubmitRota command, RotaFrame frame, Judge judge) {
        publish(RotaDecisions.submit(state, frame, judge));
    }

    @CommandHandler
    void handle(RotaCommand.RecallRota command) {
        publish(RotaDecisions.recall(state));
    }

    @CommandHandler
    void handle(RotaCommand.ApproveRota command) {
        publish(RotaDecisions.approve(state, command));
    }

    @CommandHandler
    void handle(RotaCommand.SendBackRota command) {
        publish(RotaDecisions.sendBack(state, command));
    }

    @EventSourcingHandler
    void on(RotaEvent event, @SequenceNumber long number, MetaData told) {
        state = event instanceof RotaEvent.MonthOpened opened ? RotaState.opened(opened) : state.after(event);
        id = state.id();
        changes.on(event, number, told);
    }

    private static void publish(Iterable<RotaEvent> events) {
        events.forEach(event -> apply(event));
    }
}
