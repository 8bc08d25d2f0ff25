package fr.vigie.territory;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.calendar.HolidayRegion;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a territory. Its administrator may ask for all of it, its chef de pôle for what concerns lines.
 *
 * <p>A command that edits carries as {@code seen} what its author had under the eyes: when that is no longer what stands, it
 * is refused with an {@link fr.vigie.access.EditConflict} that tells the difference. Two who edit different things do not
 * disturb each other.
 */
public sealed interface TerritoryCommand extends Command {

    TerritoryId territory();

    @Override
    default boolean permits(Actor actor) {
        return actor.isSystem() || actor.is(Role.ADMINISTRATEUR, territory().value());
    }

    @Override
    default Refusal toNothing() {
        return new Refusal("territory.refusal.unknown", territory().value());
    }

    record FoundTerritory(@TargetAggregateIdentifier TerritoryId territory, String name, ZoneId zone,
                          HolidayRegion region, Origin origin) implements TerritoryCommand {
    }

    record DeclareEstablishment(@TargetAggregateIdentifier TerritoryId territory, Establishment establishment,
                                Origin origin) implements TerritoryCommand {
    }

    record ChangeEstablishment(@TargetAggregateIdentifier TerritoryId territory, Establishment seen,
                               Establishment establishment, String reason) implements Edit {
    }

    record OpenSite(@TargetAggregateIdentifier TerritoryId territory, Site site, Origin origin) implements TerritoryCommand {
    }

    record ChangeSite(@TargetAggregateIdentifier TerritoryId territory, Site seen, Site site, String reason) implements Edit {
    }

    record RecogniseSkill(@TargetAggregateIdentifier TerritoryId territory, Skill skill, Origin origin)
            implements TerritoryCommand {
    }

    record OpenLine(@TargetAggregateIdentifier TerritoryId territory, DutyLine line, Origin origin) implements LineCommand {
    }

    /**
     * @param seen the last version that the author saw
     * @param line from its {@code validFrom} on; versions that were to begin later are given up
     */
    record ChangeLine(@TargetAggregateIdentifier TerritoryId territory, DutyLine seen, DutyLine line, String reason,
                      Origin origin) implements LineCommand, Edit {
    }

    /** @param lastDay on which a slot of it may begin */
    record CloseLine(@TargetAggregateIdentifier TerritoryId territory, LineId line, LocalDate lastDay, String reason)
            implements LineCommand {
    }

    /** @param phone null to ring whoever holds the line */
    record ChangeLinePhone(@TargetAggregateIdentifier TerritoryId territory, LineId line, @Nullable String phone)
            implements LineCommand {
    }

    /** @param seen null for a new need */
    record DeclareNeed(@TargetAggregateIdentifier TerritoryId territory, @Nullable Need seen, Need need, String reason,
                       Origin origin) implements LineCommand {
    }

    record WithdrawNeed(@TargetAggregateIdentifier TerritoryId territory, Need seen, String reason)
            implements LineCommand, Edit {
    }

    /** @param seen null for a new agreement */
    record DeclareAgreement(@TargetAggregateIdentifier TerritoryId territory, @Nullable Agreement seen, Agreement agreement,
                            String reason, Origin origin) implements TerritoryCommand {
    }

    record WithdrawAgreement(@TargetAggregateIdentifier TerritoryId territory, Agreement seen, String reason)
            implements Edit {
    }

    record CombineLines(@TargetAggregateIdentifier TerritoryId territory, LinePair lines, String reason, Origin origin)
            implements LineCommand {
    }

    record SeparateLines(@TargetAggregateIdentifier TerritoryId territory, LinePair lines, String reason)
            implements LineCommand, Edit {
    }

    /** @param seen the last that the author saw; null when there were none */
    record SetLocalRules(@TargetAggregateIdentifier TerritoryId territory, @Nullable LocalRules seen, LocalRules rules,
                         String reason, Origin origin) implements LineCommand {
    }

    /** Changes or takes away what is known: refused without a reason. */
    sealed interface Edit extends TerritoryCommand {
    }

    /** Concerns a duty line. */
    sealed interface LineCommand extends TerritoryCommand {

        @Override
        default boolean permits(Actor actor) {
            return TerritoryCommand.super.permits(actor) || actor.is(Role.CHEF_DE_POLE, territory().value());
        }
    }
}
