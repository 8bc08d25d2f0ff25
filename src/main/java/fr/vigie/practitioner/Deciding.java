package fr.vigie.practitioner;

import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerCommand.CancelLeave;
import fr.vigie.practitioner.PractitionerCommand.ExpressWish;
import fr.vigie.practitioner.PractitionerCommand.PlanSession;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerCommand.WithdrawWish;
import fr.vigie.practitioner.PractitionerEvent.DispensationRecorded;
import fr.vigie.practitioner.PractitionerEvent.LeaveCancelled;
import fr.vigie.practitioner.PractitionerEvent.LeaveRecorded;
import fr.vigie.practitioner.PractitionerEvent.SessionPlanned;
import fr.vigie.practitioner.PractitionerEvent.WishExpressed;
import fr.vigie.practitioner.PractitionerEvent.WishWithdrawn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command leads to on a practitioner as they stand: its events, or a refusal. What arrives twice, the same to the
 * letter, takes effect once.
 */
final class Deciding {

    private Deciding() {
    }

    static List<PractitionerEvent> on(PractitionerView now, PractitionerCommand command) {
        if (!command.territory().equals(now.territory())) {
            throw new Refusal("practitioner.refusal.otherTerritory", now.displayName(), now.territory());
        }
        return switch (command) {
            case RegisterPractitioner register -> throw new Refusal("practitioner.refusal.exists", now.displayName());
            case RecordLeave record -> leave(now, record.leave());
            case CancelLeave cancel -> known(now.leaves(), Leave::id, cancel.leave()).isEmpty() ? List.of()
                    : List.of(new LeaveCancelled(now.id(), cancel.leave()));
            case RecordDispensation record -> once(now.dispensations(), Dispensation::id, record.dispensation(),
                    new DispensationRecorded(now.id(), record.dispensation()));
            case PlanSession plan -> once(now.sessions(), WeeklySession::id, plan.session(),
                    new SessionPlanned(now.id(), plan.session()));
            case ExpressWish express -> once(now.wishes(), Wish::id, express.wish(),
                    new WishExpressed(now.id(), express.wish()));
            case WithdrawWish withdraw -> known(now.wishes(), Wish::id, withdraw.wish()).isEmpty() ? List.of()
                    : List.of(new WishWithdrawn(now.id(), withdraw.wish()));
        };
    }

    private static List<PractitionerEvent> leave(PractitionerView now, Leave leave) {
        now.leaves().stream().filter(each -> !each.id().equals(leave.id()))
                .filter(each -> !each.from().isAfter(leave.to()) && !leave.from().isAfter(each.to())).findFirst()
                .ifPresent(other -> {
                    throw new Refusal("practitioner.refusal.awayAlready", now.displayName(), other.from(), other.to());
                });
        return once(now.leaves(), Leave::id, leave, new LeaveRecorded(now.id(), leave));
    }

    private static <T> List<PractitionerEvent> once(List<T> known, Function<T, String> id, T asked, PractitionerEvent event) {
        Optional<T> same = known(known, id, id.apply(asked));
        if (same.isPresent() && !same.get().equals(asked)) {
            throw new Refusal("practitioner.refusal.idTaken", id.apply(asked));
        }
        return same.isPresent() ? List.of() : List.of(event);
    }

    private static <T> Optional<T> known(List<T> known, Function<T, String> id, String wanted) {
        return known.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
    }
}
