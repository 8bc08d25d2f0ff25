package fr.vigie.practitioner;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked about a practitioner, by the chef de pôle or the administrator of their territory. */
public sealed interface PractitionerCommand extends Command {

    PractitionerId practitioner();

    /** The practitioner's own: a command that names another is refused. */
    TerritoryId territory();

    @Override
    default boolean permits(Actor actor) {
        return actor.isSystem() || actor.is(Role.ADMINISTRATEUR, territory().value())
                || actor.is(Role.CHEF_DE_POLE, territory().value());
    }

    @Override
    default Refusal toNothing() {
        return new Refusal("practitioner.refusal.unknown", practitioner().value());
    }

    record RegisterPractitioner(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory,
                                Profile profile, Origin origin) implements PractitionerCommand {
    }

    /**
     * @param from first day on which the profile is so; changes that were to begin later are given up
     * @param seen the last profile that the author saw: when it is no longer the last, the change is refused with the
     *     difference
     * @param reason never of health, age or family
     */
    record ChangeProfile(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, LocalDate from,
                         Profile seen, Profile profile, String reason, Origin origin) implements PractitionerCommand {
    }

    record RecordLeave(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, Leave leave,
                       Origin origin) implements PractitionerCommand {
    }

    record CancelLeave(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, String leave)
            implements PractitionerCommand {
    }

    record RecordDispensation(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory,
                              Dispensation dispensation, Origin origin) implements PractitionerCommand {
    }

    /** @param lastDay on which it still holds */
    record LiftDispensation(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory,
                            String dispensation, LocalDate lastDay) implements PractitionerCommand {
    }

    record PlanSession(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory,
                       WeeklySession session, Origin origin) implements PractitionerCommand {
    }

    /** @param lastDay on which it may still be held */
    record EndSession(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, String session,
                      LocalDate lastDay) implements PractitionerCommand {
    }

    record RecordConsent(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, Consent consent,
                         Origin origin) implements OwnCommand {
    }

    /** @param lastDay on which it still holds */
    record RevokeConsent(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, String consent,
                         LocalDate lastDay) implements OwnCommand {
    }

    /** @param seen those of the same months that the author saw, which they replace; null when there were none */
    record RecordEarlierCounts(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory,
                               @Nullable EarlierCounts seen, EarlierCounts counts, Origin origin) implements PractitionerCommand {
    }

    record WithdrawEarlierCounts(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory,
                                 EarlierCounts seen) implements PractitionerCommand {
    }

    record ExpressWish(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, Wish wish,
                       Origin origin) implements OwnCommand {
    }

    record WithdrawWish(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, String wish)
            implements OwnCommand {
    }

    /** Also for the practitioner themselves. */
    sealed interface OwnCommand extends PractitionerCommand {

        @Override
        default boolean permits(Actor actor) {
            return PractitionerCommand.super.permits(actor) || actor.is(Role.RADIOLOGUE, territory().value())
                    && practitioner().value().equals(actor.practitioner());
        }
    }
}
