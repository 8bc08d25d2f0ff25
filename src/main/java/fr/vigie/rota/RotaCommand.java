package fr.vigie.rota;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
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

    @Override
    default Refusal toNothing() {
        return new Refusal("rota.refusal.notOpen", rota().spokenMonth());
    }

    /** Opens the month with its duties. A month already open stays as it is. */
    record OpenMonth(@TargetAggregateIdentifier RotaId rota) implements RotaCommand {
    }

    /**
     * Has the month follow its lines and rules as they are now: see {@link LineChanges}. Whoever holds a duty that the lines
     * have no more loses it, and what can be undone begins anew. Refused while the rota is submitted and, once published,
     * without a reason.
     */
    record FollowLines(@TargetAggregateIdentifier RotaId rota, String reason) implements RotaCommand {
    }

    /**
     * Changes holders, all or none. Refused where a duty is no longer held as {@code before} says, where a rule that may
     * not be derogated from would be broken, and, once published, without a reason; with {@link DerogationNeeded} where a
     * rule would be broken that may.
     *
     * @param derogations that its author grants; what the change does not need is left aside
     */
    record ReassignDuties(@TargetAggregateIdentifier RotaId rota, List<Reassignment> changes, Origin origin,
                          String reason, String cause, List<Derogation> derogations) implements RotaCommand {

        public ReassignDuties(RotaId rota, List<Reassignment> changes, Origin origin, String reason, String cause) {
            this(rota, changes, origin, reason, cause, List.of());
        }

        /** By hand. */
        public ReassignDuties(RotaId rota, Reassignment change, String reason) {
            this(rota, List.of(change), Origin.MAIN, reason, "");
        }

        /** The same change, its author granting these. */
        public ReassignDuties derogating(List<Derogation> granted) {
            return new ReassignDuties(rota, changes, origin, reason, cause, granted);
        }
    }

    /** One duty or many: a cell, a person, a week. Those that are pinned already stay so. */
    record PinDuties(@TargetAggregateIdentifier RotaId rota, List<DutyId> duties) implements RotaCommand {
    }

    record UnpinDuties(@TargetAggregateIdentifier RotaId rota, List<DutyId> duties) implements RotaCommand {
    }

    /**
     * Takes back the author's own last change of holders or pins. Refused where somebody has changed one of its duties
     * since, where it would newly break a rule and, once published, without a reason; see {@link Rotas#undoRedo}.
     *
     * @param change the number of the change to undo
     */
    record UndoChange(@TargetAggregateIdentifier RotaId rota, long change, String reason) implements RotaCommand {
    }

    /** Makes the change anew that its author undid last, as long as they changed nothing since. Refused as an undo is. */
    record RedoChange(@TargetAggregateIdentifier RotaId rota, long change, String reason) implements RotaCommand {
    }

    /**
     * Derogates from what is broken already and may be, such as by a consent revoked since; the holders stay. What is not
     * broken, or derogated from already, is left aside.
     */
    record TakeDerogations(@TargetAggregateIdentifier RotaId rota, List<Derogation> derogations) implements RotaCommand {
    }

    /** Refused while a rule is broken that may not be derogated from. */
    record SubmitRota(@TargetAggregateIdentifier RotaId rota) implements RotaCommand {
    }

    record RecallRota(@TargetAggregateIdentifier RotaId rota, String reason) implements RotaCommand {
    }

    /**
     * A director approves for these establishments; with the last of them the rota is published.
     *
     * @param submission the number of the submission that the director has read: refused when the rota has been taken back
     *     and submitted anew since
     */
    record ApproveRota(@TargetAggregateIdentifier RotaId rota, Set<EstablishmentId> establishments, int submission)
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
