package fr.vigie.practitioner;

import fr.vigie.territory.TerritoryId;

/** What can happen to a practitioner. */
public sealed interface PractitionerEvent {

    PractitionerId practitioner();

    record PractitionerRegistered(PractitionerId practitioner, TerritoryId territory, Profile profile)
            implements PractitionerEvent {
    }

    record LeaveRecorded(PractitionerId practitioner, Leave leave) implements PractitionerEvent {
    }

    record LeaveCancelled(PractitionerId practitioner, String leave) implements PractitionerEvent {
    }

    record DispensationRecorded(PractitionerId practitioner, Dispensation dispensation) implements PractitionerEvent {
    }

    record WishExpressed(PractitionerId practitioner, Wish wish) implements PractitionerEvent {
    }

    record WishWithdrawn(PractitionerId practitioner, String wish) implements PractitionerEvent {
    }

    record SessionPlanned(PractitionerId practitioner, WeeklySession session) implements PractitionerEvent {
    }
}
