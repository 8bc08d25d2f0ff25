package fr.vigie.territory;

import fr.vigie.calendar.HolidayRegion;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What can happen to a territory. */
public sealed interface TerritoryEvent {

    TerritoryId territory();

    /** @param region whose holidays a line keeps that is tied to no site */
    record TerritoryFounded(TerritoryId territory, String name, ZoneId zone, HolidayRegion region) implements TerritoryEvent {
    }

    record EstablishmentDeclared(TerritoryId territory, Establishment establishment) implements TerritoryEvent {
    }

    record EstablishmentChanged(TerritoryId territory, Establishment establishment) implements TerritoryEvent {
    }

    /** @param lastDay null: it stays, though an end was foreseen */
    record EstablishmentClosed(TerritoryId territory, EstablishmentId establishment, @Nullable LocalDate lastDay) implements TerritoryEvent {
    }

    record SiteOpened(TerritoryId territory, Site site) implements TerritoryEvent {
    }

    record SiteChanged(TerritoryId territory, Site site) implements TerritoryEvent {
    }

    /** @param lastDay null: it stays, though an end was foreseen */
    record SiteClosed(TerritoryId territory, SiteId site, @Nullable LocalDate lastDay) implements TerritoryEvent {
    }

    record SkillRecognised(TerritoryId territory, Skill skill) implements TerritoryEvent {
    }

    record LineOpened(TerritoryId territory, DutyLine line) implements TerritoryEvent {
    }

    /** @param line as it is from its {@code validFrom} on; before, it stays as it was */
    record LineChanged(TerritoryId territory, DutyLine line) implements TerritoryEvent {
    }

    record LineClosed(TerritoryId territory, LineId line, LocalDate lastDay) implements TerritoryEvent {
    }

    record LinePhoneChanged(TerritoryId territory, LineId line, @Nullable String phone) implements TerritoryEvent {
    }

    /** A new need, or one that is from now on so. */
    record NeedDeclared(TerritoryId territory, Need need) implements TerritoryEvent {
    }

    record NeedWithdrawn(TerritoryId territory, String need) implements TerritoryEvent {
    }

    /** A new agreement, or one that is from now on so. */
    record AgreementDeclared(TerritoryId territory, Agreement agreement) implements TerritoryEvent {
    }

    record AgreementWithdrawn(TerritoryId territory, String agreement) implements TerritoryEvent {
    }

    record LinesCombined(TerritoryId territory, LinePair lines) implements TerritoryEvent {
    }

    record LinesSeparated(TerritoryId territory, LinePair lines) implements TerritoryEvent {
    }

    /** They take the place of those that were to begin on the same day. */
    record LocalRulesSet(TerritoryId territory, LocalRules rules) implements TerritoryEvent {
    }
}
