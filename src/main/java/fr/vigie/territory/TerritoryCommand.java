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
 * What may be asked of a territory. Its chef de pôle describes it; its administrator reads it.
 *
 * <p>A command that edits carries as {@code seen} what its author had under the eyes: when that is no longer what stands, it
 * is refused with an {@link fr.vigie.access.EditConflict} that tells the difference. Two who edit different things do not
 * disturb each other.
 */
public sealed interface TerritoryCommand extends Command {

    TerritoryId territory();

    @Override
    default boolean permits(Actor actor) {
        return actor.isSystem() || actor.is(Role.CHEF_DE_POLE, territory().value());
    }

    @Override
    default Refusal toNothing() {
        return new Refusal("territory.refusal.unknown", territory().value());
    }

    record FoundTerritory(@TargetAggregateIdentifier TerritoryId territory, String name, ZoneId zone,
                          HolidayRegion region, Origin origin) implements TerritoryCommand {

        @Override
        public boolean permits(Actor actor) {
            return actor.isSystem() || actor.is(Role.ADMINISTRATEUR, territory.value());
        }
    }

    record DeclareEstablishment(@TargetAggregateIdentifier TerritoryId territory, Establishment establishment, String reason, Origin origin)
            implements TerritoryCommand {

        public DeclareEstablishment(TerritoryId territory, Establishment establishment, Origin origin) {
            this(territory, establishment, "", origin);
        }
    }

    record ChangeEstablishment(@TargetAggregateIdentifier TerritoryId territory, Establishment seen,
                               Establishment establishment, String reason) implements Edit {
    }

    /** @param end without a last day to take a closing back */
    record CloseEstablishment(@TargetAggregateIdentifier TerritoryId territory, EstablishmentId establishment, End seen, End end,
                              String reason) implements Edit {
    }

    record OpenSite(@TargetAggregateIdentifier TerritoryId territory, Site site, String reason, Origin origin)
            implements TerritoryCommand {

        public OpenSite(TerritoryId territory, Site site, Origin origin) {
            this(territory, site, "", origin);
        }
    }

    record ChangeSite(@TargetAggregateIdentifier TerritoryId territory, Site seen, Site site, String reason) implements Edit {
    }

    /** @param end without a last day to take a closing back */
    record CloseSite(@TargetAggregateIdentifier TerritoryId territory, SiteId site, End seen, End end, String reason) implements Edit {
    }

    /** @param seen the minutes of the same pairs as the author saw them */
    record SetTravelTimes(@TargetAggregateIdentifier TerritoryId territory, TravelTimes seen, TravelTimes times, String reason)
            implements Edit {
    }

    record RecogniseSkill(@TargetAggregateIdentifier TerritoryId territory, Skill skill, String reason, Origin origin)
            implements TerritoryCommand {

        public RecogniseSkill(TerritoryId territory, Skill skill, Origin origin) {
            this(territory, skill, "", origin);
        }
    }

    record RenameSkill(@TargetAggregateIdentifier TerritoryId territory, Skill seen, Skill skill, String reason) implements Edit {
    }

    record OpenLine(@TargetAggregateIdentifier TerritoryId territory, DutyLine line, String reason, Origin origin)
            implements TerritoryCommand {

        public OpenLine(TerritoryId territory, DutyLine line, Origin origin) {
            this(territory, line, "", origin);
        }
    }

    /**
     * @param seen the last version that the author saw
     * @param line from its {@code validFrom} on; versions that were to begin later are given up
     */
    record ChangeLine(@TargetAggregateIdentifier TerritoryId territory, DutyLine seen, DutyLine line, String reason,
                      Origin origin) implements Edit {
    }

    /** @param lastDay on which a slot of it may begin */
    record CloseLine(@TargetAggregateIdentifier TerritoryId territory, LineId line, LocalDate lastDay, String reason)
            implements TerritoryCommand {
    }

    /** @param phone null to ring whoever holds the line */
    record ChangeLinePhone(@TargetAggregateIdentifier TerritoryId territory, LineId line, @Nullable String phone, String reason)
            implements TerritoryCommand {

        public ChangeLinePhone(TerritoryId territory, LineId line, @Nullable String phone) {
            this(territory, line, phone, "");
        }
    }

    /** @param seen null for a new need */
    record DeclareNeed(@TargetAggregateIdentifier TerritoryId territory, @Nullable Need seen, Need need, String reason,
                       Origin origin) implements TerritoryCommand {
    }

    /**
     * @param seen ends the day before the next begins
     * @param next of another id, from its {@code validFrom} on
     */
    record SucceedNeed(@TargetAggregateIdentifier TerritoryId territory, Need seen, Need next, String reason) implements Edit {
    }

    record WithdrawNeed(@TargetAggregateIdentifier TerritoryId territory, Need seen, String reason)
            implements Edit {
    }

    /** @param seen null for a new agreement */
    record DeclareAgreement(@TargetAggregateIdentifier TerritoryId territory, @Nullable Agreement seen, Agreement agreement,
                            String reason, Origin origin) implements TerritoryCommand {
    }

    /**
     * An amendment from a day on.
     *
     * @param seen ends the day before the next begins
     * @param next of another id, from its {@code validFrom} on
     */
    record SucceedAgreement(@TargetAggregateIdentifier TerritoryId territory, Agreement seen, Agreement next, String reason)
            implements Edit {
    }

    record WithdrawAgreement(@TargetAggregateIdentifier TerritoryId territory, Agreement seen, String reason)
            implements Edit {
    }

    record CombineLines(@TargetAggregateIdentifier TerritoryId territory, LinePair lines, String reason, Origin origin)
            implements TerritoryCommand {
    }

    record SeparateLines(@TargetAggregateIdentifier TerritoryId territory, LinePair lines, String reason)
            implements Edit {
    }

    /** @param seen the last that the author saw; null when there were none */
    record SetLocalRules(@TargetAggregateIdentifier TerritoryId territory, @Nullable LocalRules seen, LocalRules rules,
                         String reason, Origin origin) implements TerritoryCommand {

        @Override
        public boolean permits(Actor actor) {
            return TerritoryCommand.super.permits(actor) || actor.is(Role.ADMINISTRATEUR, territory.value());
        }
    }

    /** Changes or takes away what is known: refused without a reason. */
    sealed interface Edit extends TerritoryCommand {
    }
}
