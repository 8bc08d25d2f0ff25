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

    record SiteOpened(TerritoryId territory, Site site) implements TerritoryEvent {
    }

    record SkillRecognised(TerritoryId territory, Skill skill) implements TerritoryEvent {
    }

    record LineOpened(TerritoryId territory, DutyLine line) implements TerritoryEvent {
    }

    record LineClosed(TerritoryId territory, LineId line, LocalDate lastDay) implements TerritoryEvent {
    }

    record LinePhoneChanged(TerritoryId territory, LineId line, @Nullable String phone) implements TerritoryEvent {
    }
}
