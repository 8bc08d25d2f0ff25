package fr.vigie.practitioner;

import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerEvent.PractitionerRegistered;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** The boundary of what is decided about one practitioner. Deciding is in {@link Deciding}, evolving in {@link Evolving}. */
@Aggregate
class Practitioner {

    @AggregateIdentifier
    private PractitionerId id;
    private PractitionerView state;

    Practitioner() {
        // rebuilt from its events
    }

    @CommandHandler
    Practitioner(RegisterPractitioner command, RppsNumbers numbers) {
        claim(command.profile(), command, numbers);
        AggregateLifecycle.apply(
                new PractitionerRegistered(command.practitioner(), command.territory(), command.profile()));
    }

    @CommandHandler
    void handle(PractitionerCommand.RecordLeave command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.ChangeLeave command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.EndActivity command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.CancelLeave command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.RecordDispensation command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.PlanSession command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.ExpressWish command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.WithdrawWish command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.ChangeProfile command, RppsNumbers numbers) {
        var events = Deciding.on(state, command);
        var before = state.profile().rpps();
        if (!events.isEmpty() && !Objects.equals(command.profile().rpps(), before)) {
            claim(command.profile(), command, numbers);
            if (before != null) {
                numbers.release(command.territory(), before, command.practitioner());
            }
        }
        events.forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(PractitionerCommand.LiftDispensation command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.EndSession command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.RecordConsent command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.RevokeConsent command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.RecordEarlierCounts command) {
        apply(command);
    }

    @CommandHandler
    void handle(PractitionerCommand.WithdrawEarlierCounts command) {
        apply(command);
    }

    /** A company has no number. */
    private static void claim(Profile profile, PractitionerCommand command, RppsNumbers numbers) {
        if (profile.rpps() == null) {
            return;
        }
        var holder = numbers.claim(command.territory(), profile.rpps(), command.practitioner());
        if (!holder.equals(command.practitioner())) {
            throw new Refusal("practitioner.refusal.rppsTaken", profile.rpps(), holder);
        }
    }

    private void apply(PractitionerCommand command) {
        Deciding.on(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PractitionerEvent event) {
        id = event.practitioner();
        state = Evolving.from(state, event);
    }
}
