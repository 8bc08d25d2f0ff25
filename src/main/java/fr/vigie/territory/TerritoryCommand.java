package fr.vigie.territory;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Role;
import fr.vigie.calendar.HolidayRegion;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a territory. Its administrator may ask for all of it, its chef de pôle for what concerns lines. */
public sealed interface TerritoryCommand extends Command {

    TerritoryId territory();

    @Override
    default boolean permits(Actor actor) {
        return actor.isSystem() || actor.is(Role.ADMINISTRATEUR, territory().value());
    }

    record FoundTerritory(@TargetAggregateIdentifier TerritoryId territory, String name, ZoneId zone,
                          HolidayRegion region, Origin origin) implements TerritoryCommand {
    }

    record DeclareEstablishment(@TargetAggregateIdentifier TerritoryId territory, Establishment establishment,
                                Origin origin) implements TerritoryCommand {
    }

    record OpenSite(@TargetAggregateIdentifier TerritoryId territory, Site site, Origin origin) implements TerritoryCommand {
    }

    record RecogniseSkill(@TargetAggregateIdentifier TerritoryId territory, Skill skill, Origin origin)
            implements TerritoryCommand {
    }

    record OpenLine(@TargetAggregateIdentifier TerritoryId territory, DutyLine line, Origin origin) implements LineCommand {
    }

    /** @param lastDay on which a slot of it may begin */
    record CloseLine(@TargetAggregateIdentifier TerritoryId territory, LineId line, LocalDate lastDay, String reason)
            implements LineCommand {
    }

    /** @param phone null to ring whoever holds the line */
    record ChangeLinePhone(@TargetAggregateIdentifier TerritoryId territory, LineId line, @Nullable String phone)
            implements LineCommand {
    }

    /** Concerns a duty line. */
    sealed interface LineCommand extends TerritoryCommand {

        @Override
        default boolean permits(Actor actor) {
            return TerritoryCommand.super.permits(actor) || actor.is(Role.CHEF_DE_POLE, territory().value());
        }
    }
}
