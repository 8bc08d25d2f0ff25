package fr.vigie.exchange;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.TerritoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that may be asked of an exchange. */
public sealed interface ExchangeCommand extends Command {

    ExchangeId exchange();

    @Override
    default Origin origin() {
        return Origin.ECHANGE;
    }

    @Override
    default Refusal toNothing() {
        return new Refusal("exchange.refusal.unknown");
    }

    @Override
    default String cause() {
        return "exchange/" + exchange();
    }

    /** A radiologist offers a duty of their own. */
    record OfferExchange(@TargetAggregateIdentifier ExchangeId exchange, ExchangeTerms terms, String reason)
            implements ExchangeCommand {
        @Override
        public boolean permits(Actor actor) {
            return actor.is(Role.RADIOLOGUE, terms.rota().territory().value()) && isThis(actor, terms.from());
        }
    }

    record WithdrawExchange(@TargetAggregateIdentifier ExchangeId exchange, PractitionerId by) implements ExchangeCommand {
        @Override
        public boolean permits(Actor actor) {
            return isThis(actor, by);
        }
    }

    record AcceptExchange(@TargetAggregateIdentifier ExchangeId exchange, PractitionerId by) implements ExchangeCommand {
        @Override
        public boolean permits(Actor actor) {
            return isThis(actor, by);
        }
    }

    record DeclineExchange(@TargetAggregateIdentifier ExchangeId exchange, PractitionerId by, String reason)
            implements ExchangeCommand {
        @Override
        public boolean permits(Actor actor) {
            return isThis(actor, by);
        }
    }

    /** A chef de pôle who is not party to it approves what two radiologists agreed on, and the rota changes with it. */
    record ApproveExchange(@TargetAggregateIdentifier ExchangeId exchange, TerritoryId territory)
            implements ExchangeCommand {
        @Override
        public boolean permits(Actor actor) {
            return actor.is(Role.CHEF_DE_POLE, territory.value());
        }
    }

    record RejectExchange(@TargetAggregateIdentifier ExchangeId exchange, TerritoryId territory, String reason)
            implements ExchangeCommand {
        @Override
        public boolean permits(Actor actor) {
            return actor.is(Role.CHEF_DE_POLE, territory.value());
        }
    }

    private static boolean isThis(Actor actor, PractitionerId practitioner) {
        return practitioner.value().equals(actor.practitioner());
    }
}
