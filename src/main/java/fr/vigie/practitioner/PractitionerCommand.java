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

    /** @param reason never of health, age or family */
    record RegisterPractitioner(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory,
                                Profile profile, String reason, Origin origin) implements PractitionerCommand {

        public RegisterPractitioner(PractitionerId practitioner, TerritoryId territory, Profile profile, Origin origin) {
            this(practitioner, territory, profile, "", origin);
        }
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

    /**
     * @param lastDay on which they still work here; changes that were to begin later are given up
     * @param seen the last profile that the author saw, as for {@link ChangeProfile}
     * @param reason never of health, age or family
     */
    record EndActivity(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, LocalDate lastDay,
                       Profile seen, String reason) implements PractitionerCommand {
    }

    record RecordLeave(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, Leave leave,
                       Origin origin) implements PractitionerCommand {
    }

    /**
     * @param seen the leave as its author saw it
     * @param leave the same, on other days
     */
    record ChangeLeave(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, Leave seen, Leave leave)
            implements PractitionerCommand {
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
                       WeeklySession session, String reason, Origin origin) implements PractitionerCommand {

        public PlanSession(PractitionerId practitioner, TerritoryId territory, WeeklySession session, Origin origin) {
            this(practitioner, territory, session, "", origin);
        }
    }

    /** @param lastDay on which it may still be held */
    record EndSession(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, String session,
                      LocalDate lastDay, String reason) implements PractitionerCommand {
    }

    record RecordConsent(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, Consent consent,
                         String reason, Origin origin) implements OwnCommand {

        public RecordConsent(PractitionerId practitioner, TerritoryId territory, Consent consent, Origin origin) {
            this(practitioner, territory, consent, "", origin);
        }
    }

    /** @param lastDay on which it still holds */
    record RevokeConsent(@TargetAggregateIdentifier PractitionerId practitioner, TerritoryId territory, String consent,
                         LocalDate lastDay, String reason) implements OwnCommand {
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
