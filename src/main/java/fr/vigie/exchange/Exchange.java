package fr.vigie.exchange;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.vigie.access.Refusal;
import fr.vigie.access.Stamp;
import fr.vigie.exchange.ExchangeCommand.AcceptExchange;
import fr.vigie.exchange.ExchangeCommand.ApproveExchange;
import fr.vigie.exchange.ExchangeCommand.DeclineExchange;
import fr.vigie.exchange.ExchangeCommand.OfferExchange;
import fr.vigie.exchange.ExchangeCommand.RejectExchange;
import fr.vigie.exchange.ExchangeCommand.WithdrawExchange;
import fr.vigie.exchange.ExchangeEvent.ExchangeAccepted;
import fr.vigie.exchange.ExchangeEvent.ExchangeApproved;
import fr.vigie.exchange.ExchangeEvent.ExchangeDeclined;
import fr.vigie.exchange.ExchangeEvent.ExchangeOffered;
import fr.vigie.exchange.ExchangeEvent.ExchangeRejected;
import fr.vigie.exchange.ExchangeEvent.ExchangeWithdrawn;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.TerritoryId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A duty offered, answered, approved. A command sent twice takes effect once. */
@Aggregate
class Exchange {

    @AggregateIdentifier
    private ExchangeId id;
    private ExchangeTerms terms;
    private String reason;
    private ExchangeStatus status;

    Exchange() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OfferExchange command, Handover handover) {
        if (status != null) {
            return;
        }
        if (command.reason().isBlank()) {
            throw new Refusal("exchange.refusal.reasonNeeded");
        }
        if (command.terms().from().equals(command.terms().to())) {
            throw new Refusal("exchange.refusal.toOneself");
        }
        handover.refuseUnlessPossible(command.terms());
        apply(new ExchangeOffered(command.exchange(), command.terms(), command.reason().strip()));
    }

    @CommandHandler
    void handle(WithdrawExchange command) {
        refuseUnlessBy(command.by(), terms.from());
        if (moves(ExchangeStatus.WITHDRAWN, ExchangeStatus.OFFERED, ExchangeStatus.ACCEPTED)) {
            apply(new ExchangeWithdrawn(id));
        }
    }

    @CommandHandler
    void handle(AcceptExchange command, Handover handover) {
        refuseUnlessBy(command.by(), terms.to());
        if (moves(ExchangeStatus.ACCEPTED, ExchangeStatus.OFFERED)) {
            handover.refuseUnlessPossible(terms);
            apply(new ExchangeAccepted(id));
        }
    }

    @CommandHandler
    void handle(DeclineExchange command) {
        refuseUnlessBy(command.by(), terms.to());
        if (moves(ExchangeStatus.DECLINED, ExchangeStatus.OFFERED)) {
            apply(new ExchangeDeclined(id, command.reason().strip()));
        }
    }

    @CommandHandler
    void handle(ApproveExchange command, Handover handover, Approvers approvers, @MetaDataValue(Stamp.AUTHOR) String author) {
        refuseUnlessOf(command.territory());
        if (moves(ExchangeStatus.APPROVED, ExchangeStatus.ACCEPTED)) {
            var others = approvers.insteadOf(author, terms);
            if (!others.isEmpty()) {
                throw new Refusal("exchange.refusal.own", String.join(", ", others));
            }
            handover.carryOut(id, terms, reason);
            apply(new ExchangeApproved(id));
        }
    }

    @CommandHandler
    void handle(RejectExchange command) {
        refuseUnlessOf(command.territory());
        if (command.reason().isBlank()) {
            throw new Refusal("exchange.refusal.wordNeeded");
        }
        if (moves(ExchangeStatus.REJECTED, ExchangeStatus.OFFERED, ExchangeStatus.ACCEPTED)) {
            apply(new ExchangeRejected(id, command.reason().strip()));
        }
    }

    @EventSourcingHandler
    void on(ExchangeEvent event) {
        switch (event) {
            case ExchangeOffered offered -> {
                id = offered.exchange();
                terms = offered.terms();
                reason = offered.reason();
                status = ExchangeStatus.OFFERED;
            }
            case ExchangeWithdrawn e -> status = ExchangeStatus.WITHDRAWN;
            case ExchangeAccepted e -> status = ExchangeStatus.ACCEPTED;
            case ExchangeDeclined e -> status = ExchangeStatus.DECLINED;
            case ExchangeApproved e -> status = ExchangeStatus.APPROVED;
            case ExchangeRejected e -> status = ExchangeStatus.REJECTED;
        }
    }

    /** Whether there is anything left to do to come there; refuses when the way is closed. */
    private boolean moves(ExchangeStatus to, ExchangeStatus... from) {
        if (status == to) {
            return false;
        }
        for (var possible : from) {
            if (status == possible) {
                return true;
            }
        }
        throw new Refusal("exchange.refusal.over." + status);
    }

    private static void refuseUnlessBy(PractitionerId by, PractitionerId wanted) {
        if (!by.equals(wanted)) {
            throw new Refusal("exchange.refusal.notYours");
        }
    }

    private void refuseUnlessOf(TerritoryId territory) {
        if (!terms.rota().territory().equals(territory)) {
            throw new Refusal("exchange.refusal.notYours");
        }
    }
}
