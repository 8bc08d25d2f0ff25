package fr.vigie.rota;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Role;
import fr.vigie.territory.EstablishmentId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that may be asked of a rota. */
public sealed interface RotaCommand extends Command {

    RotaId rota();

    /** The chef de pôle's commands, unless one says otherwise. */
    @Override
    default boolean permits(Actor actor) {
        return actor.is(Role.CHEF_DE_POLE, rota().territory().value());
    }

    /** Opens the month with its duties. A month already open stays as it is. */
    record OpenMonth(@TargetAggregateIdentifier RotaId rota) implements RotaCommand {
    }

    /**
     * Changes holders, all or none. Refused where a duty is no longer held as {@code before} says, where a rule that may
     * not be derogated from would be broken, and, once published, without a reason.
     */
    record ReassignDuties(@TargetAggregateIdentifier RotaId rota, List<Reassignment> changes, Origin origin,
                          String reason, String cause) implements RotaCommand {

        /** By hand. */
        public ReassignDuties(RotaId rota, Reassignment change, String reason) {
            this(rota, List.of(change), Origin.MAIN, reason, "");
        }
    }

    record PinDuty(@TargetAggregateIdentifier RotaId rota, DutyId duty) implements RotaCommand {
    }

    record UnpinDuty(@TargetAggregateIdentifier RotaId rota, DutyId duty) implements RotaCommand {
    }

    record SubmitRota(@TargetAggregateIdentifier RotaId rota) implements RotaCommand {
    }

    record RecallRota(@TargetAggregateIdentifier RotaId rota, String reason) implements RotaCommand {
    }

    /** A director approves for these establishments; with the last of them the rota is published. */
    record ApproveRota(@TargetAggregateIdentifier RotaId rota, Set<EstablishmentId> establishments)
            implements RotaCommand {

        @Override
        public boolean permits(Actor actor) {
            return isDirectorOf(actor, rota, establishments);
        }
    }

    /** A director of one of these establishments sends it back with a word. */
    record SendBackRota(@TargetAggregateIdentifier RotaId rota, Set<EstablishmentId> establishments, String reason)
            implements RotaCommand {

        @Override
        public boolean permits(Actor actor) {
            return isDirectorOf(actor, rota, establishments);
        }
    }

    private static boolean isDirectorOf(Actor actor, RotaId rota, Set<EstablishmentId> establishments) {
        return actor.is(Role.DIRECTEUR, rota.territory().value()) && !establishments.isEmpty()
                && establishments.stream().allMatch(e -> actor.establishments().contains(e.value()));
    }
}
