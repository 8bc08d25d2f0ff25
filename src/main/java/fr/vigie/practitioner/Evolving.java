package fr.vigie.practitioner;

import fr.vigie.practitioner.PractitionerEvent.ActivityEnded;
import fr.vigie.practitioner.PractitionerEvent.ConsentRecorded;
import fr.vigie.practitioner.PractitionerEvent.ConsentRevoked;
import fr.vigie.practitioner.PractitionerEvent.DispensationLifted;
import fr.vigie.practitioner.PractitionerEvent.DispensationRecorded;
import fr.vigie.practitioner.PractitionerEvent.EarlierCountsRecorded;
import fr.vigie.practitioner.PractitionerEvent.EarlierCountsWithdrawn;
import fr.vigie.practitioner.PractitionerEvent.LeaveCancelled;
import fr.vigie.practitioner.PractitionerEvent.LeaveChanged;
import fr.vigie.practitioner.PractitionerEvent.LeaveRecorded;
import fr.vigie.practitioner.PractitionerEvent.PractitionerRegistered;
import fr.vigie.practitioner.PractitionerEvent.ProfileChanged;
import fr.vigie.practitioner.PractitionerEvent.SessionEnded;
import fr.vigie.practitioner.PractitionerEvent.SessionPlanned;
import fr.vigie.practitioner.PractitionerEvent.WishExpressed;
import fr.vigie.practitioner.PractitionerEvent.WishWithdrawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of a practitioner: for the aggregate and the projection alike. */
final class Evolving {

    private Evolving() {
    }

    /** @param before null before the registration */
    static PractitionerView from(@Nullable PractitionerView before, PractitionerEvent event) {
        if (event instanceof PractitionerRegistered(var id, var territory, var profile)) {
            return new PractitionerView(id, territory, profile, List.of(), List.of(), List.of(), List.of());
        }
        Draft draft = new Draft(before);
        switch (event) {
            case PractitionerRegistered again -> throw new IllegalStateException("Registered twice: " + again.practitioner());
            case ProfileChanged(var id, var from, var profile) -> draft.changeProfile(from, profile);
            case ActivityEnded(var id, var lastDay) -> draft.endActivity(lastDay);
            case LeaveRecorded(var id, var leave) -> draft.leaves.add(leave);
            case LeaveChanged(var id, var leave) -> draft.leaves.replaceAll(each -> each.id().equals(leave.id()) ? leave : each);
            case LeaveCancelled(var id, var leave) -> draft.leaves.removeIf(each -> each.id().equals(leave));
            case DispensationRecorded(var id, var dispensation) -> draft.dispensations.add(dispensation);
            case DispensationLifted(var id, var dispensation, var lastDay) -> Draft.end(draft.dispensations,
                    each -> each.id().equals(dispensation), each -> each.from().isAfter(lastDay), each -> each.until(lastDay));
            case WishExpressed(var id, var wish) -> draft.wishes.add(wish);
            case WishWithdrawn(var id, var wish) -> draft.wishes.removeIf(each -> each.id().equals(wish));
            case SessionPlanned(var id, var session) -> draft.sessions.add(session);
            case SessionEnded(var id, var session, var lastDay) -> Draft.end(draft.sessions,
                    each -> each.id().equals(session), each -> each.validFrom().isAfter(lastDay), each -> each.until(lastDay));
            case EarlierCountsRecorded(var id, var counts) -> draft.record(counts);
            case EarlierCountsWithdrawn(var id, var counts) -> draft.earlierCounts.removeIf(counts::isOfSameMonths);
            case ConsentRecorded(var id, var consent) -> draft.consents.add(consent);
            case ConsentRevoked(var id, var consent, var lastDay) -> Draft.end(draft.consents,
                    each -> each.id().equals(consent), each -> each.from().isAfter(lastDay), each -> each.until(lastDay));
        }
        return draft.view();
    }
}
