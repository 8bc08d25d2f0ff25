package fr.vigie.practitioner;

import fr.vigie.practitioner.PractitionerEvent.DispensationRecorded;
import fr.vigie.practitioner.PractitionerEvent.LeaveCancelled;
import fr.vigie.practitioner.PractitionerEvent.LeaveRecorded;
import fr.vigie.practitioner.PractitionerEvent.PractitionerRegistered;
import fr.vigie.practitioner.PractitionerEvent.SessionPlanned;
import fr.vigie.practitioner.PractitionerEvent.WishExpressed;
import fr.vigie.practitioner.PractitionerEvent.WishWithdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each event makes of a practitioner: for the aggregate and the projection alike. */
final class Evolving {

    private Evolving() {
    }

    /** @param before null before the registration */
    static PractitionerView from(@Nullable PractitionerView before, PractitionerEvent event) {
        return switch (event) {
            case PractitionerRegistered(var id, var territory, var profile) ->
                    new PractitionerView(id, territory, profile, List.of(), List.of(), List.of(), List.of());
            case LeaveRecorded(var id, var leave) -> leaves(before, with(before.leaves(), leave));
            case LeaveCancelled(var id, var leave) ->
                    leaves(before, without(before.leaves(), each -> each.id().equals(leave)));
            case DispensationRecorded(var id, var dispensation) -> new PractitionerView(id, before.territory(),
                    before.profile(), before.leaves(), with(before.dispensations(), dispensation), before.wishes(),
                    before.sessions());
            case WishExpressed(var id, var wish) -> wishes(before, with(before.wishes(), wish));
            case WishWithdrawn(var id, var wish) ->
                    wishes(before, without(before.wishes(), each -> each.id().equals(wish)));
            case SessionPlanned(var id, var session) -> new PractitionerView(id, before.territory(), before.profile(),
                    before.leaves(), before.dispensations(), before.wishes(), with(before.sessions(), session));
        };
    }

    private static PractitionerView leaves(PractitionerView before, List<Leave> leaves) {
        return new PractitionerView(before.id(), before.territory(), before.profile(), leaves, before.dispensations(),
                before.wishes(), before.sessions());
    }

    private static PractitionerView wishes(PractitionerView before, List<Wish> wishes) {
        return new PractitionerView(before.id(), before.territory(), before.profile(), before.leaves(),
                before.dispensations(), wishes, before.sessions());
    }

    private static <T> List<T> with(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }
}
