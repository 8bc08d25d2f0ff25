package fr.vigie.practitioner;

import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;

/** What can happen to a practitioner. */
public sealed interface PractitionerEvent {

    PractitionerId practitioner();

    record PractitionerRegistered(PractitionerId practitioner, TerritoryId territory, Profile profile)
            implements PractitionerEvent {
    }

    /** @param from first day on which the profile is so; before, it stays as it was */
    record ProfileChanged(PractitionerId practitioner, LocalDate from, Profile profile) implements PractitionerEvent {
    }

    /** @param lastDay on which they still work here; from the next on they have no post, and an outside company reads no more */
    record ActivityEnded(PractitionerId practitioner, LocalDate lastDay) implements PractitionerEvent {
    }

    record LeaveRecorded(PractitionerId practitioner, Leave leave) implements PractitionerEvent {
    }

    /** @param leave on its new days */
    record LeaveChanged(PractitionerId practitioner, Leave leave) implements PractitionerEvent {
    }

    record LeaveCancelled(PractitionerId practitioner, String leave) implements PractitionerEvent {
    }

    record DispensationRecorded(PractitionerId practitioner, Dispensation dispensation) implements PractitionerEvent {
    }

    /** @param lastDay on which it still holds; before its first day, it never does */
    record DispensationLifted(PractitionerId practitioner, String dispensation, LocalDate lastDay)
            implements PractitionerEvent {
    }

    record WishExpressed(PractitionerId practitioner, Wish wish) implements PractitionerEvent {
    }

    record WishWithdrawn(PractitionerId practitioner, String wish) implements PractitionerEvent {
    }

    record SessionPlanned(PractitionerId practitioner, WeeklySession session) implements PractitionerEvent {
    }

    /** @param lastDay on which it may still be held; before its first day, it never is */
    record SessionEnded(PractitionerId practitioner, String session, LocalDate lastDay) implements PractitionerEvent {
    }

    /** They take the place of those of the same months. */
    record EarlierCountsRecorded(PractitionerId practitioner, EarlierCounts counts) implements PractitionerEvent {
    }

    record EarlierCountsWithdrawn(PractitionerId practitioner, EarlierCounts counts) implements PractitionerEvent {
    }

    record ConsentRecorded(PractitionerId practitioner, Consent consent) implements PractitionerEvent {
    }

    /** @param lastDay on which it still holds; before its first day, it never does */
    record ConsentRevoked(PractitionerId practitioner, String consent, LocalDate lastDay) implements PractitionerEvent {
    }
}
