package fr.vigie.practitioner;

import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerCommand.CancelLeave;
import fr.vigie.practitioner.PractitionerCommand.ChangeLeave;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.EndActivity;
import fr.vigie.practitioner.PractitionerCommand.EndSession;
import fr.vigie.practitioner.PractitionerCommand.ExpressWish;
import fr.vigie.practitioner.PractitionerCommand.LiftDispensation;
import fr.vigie.practitioner.PractitionerCommand.PlanSession;
import fr.vigie.practitioner.PractitionerCommand.RecordConsent;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordEarlierCounts;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerCommand.RevokeConsent;
import fr.vigie.practitioner.PractitionerCommand.WithdrawEarlierCounts;
import fr.vigie.practitioner.PractitionerCommand.WithdrawWish;
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
import fr.vigie.practitioner.PractitionerEvent.ProfileChanged;
import fr.vigie.practitioner.PractitionerEvent.SessionEnded;
import fr.vigie.practitioner.PractitionerEvent.SessionPlanned;
import fr.vigie.practitioner.PractitionerEvent.WishExpressed;
import fr.vigie.practitioner.PractitionerEvent.WishWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
            case ChangeProfile change -> profile(now, change);
            case EndActivity end -> endActivity(now, end);
            case RecordLeave record -> leave(now, record.leave());
            case ChangeLeave change -> changeLeave(now, change);
            case CancelLeave cancel -> known(now.leaves(), Leave::id, cancel.leave()).isEmpty() ? List.of()
                    : List.of(new LeaveCancelled(now.id(), cancel.leave()));
            case RecordDispensation record -> once(now.dispensations(), Dispensation::id, record.dispensation(),
                    new DispensationRecorded(now.id(), record.dispensation()));
            case LiftDispensation lift -> end(known(now.dispensations(), Dispensation::id, lift.dispensation()), Dispensation::to,
                    lift.lastDay(), new DispensationLifted(now.id(), lift.dispensation(), lift.lastDay()));
            case PlanSession plan -> once(now.sessions(), WeeklySession::id, plan.session(),
                    new SessionPlanned(now.id(), plan.session()));
            case EndSession end -> end(known(now.sessions(), WeeklySession::id, end.session()), WeeklySession::validTo,
                    end.lastDay(), new SessionEnded(now.id(), end.session(), end.lastDay()));
            case RecordConsent record -> consent(now, record.consent());
            case RevokeConsent revoke -> end(known(now.consents(), Consent::id, revoke.consent()), Consent::to,
                    revoke.lastDay(), new ConsentRevoked(now.id(), revoke.consent(), revoke.lastDay()));
            case RecordEarlierCounts record -> earlierCounts(now, record);
            case WithdrawEarlierCounts withdraw -> withdraw(now, withdraw.seen());
            case ExpressWish express -> once(now.wishes(), Wish::id, express.wish(),
                    new WishExpressed(now.id(), express.wish()));
            case WithdrawWish withdraw -> known(now.wishes(), Wish::id, withdraw.wish()).isEmpty() ? List.of()
                    : List.of(new WishWithdrawn(now.id(), withdraw.wish()));
        };
    }

    private static List<PractitionerEvent> profile(PractitionerView now, ChangeProfile change) {
        EditConflict.refuseUnlessStill(change.seen(), now.profile(), now.displayName());
        return now.staysWith(change.profile(), change.from()) ? List.of()
                : List.of(new ProfileChanged(now.id(), change.from(), change.profile()));
    }

    private static List<PractitionerEvent> endActivity(PractitionerView now, EndActivity end) {
        EditConflict.refuseUnlessStill(end.seen(), now.profile(), now.displayName());
        if (now.activityOn(end.lastDay()) != Activity.ACTIVE) {
            throw new Refusal("practitioner.refusal.notActive", now.displayName(), end.lastDay());
        }
        return now.activityOn(end.lastDay().plusDays(1)) == Activity.OVER ? List.of()
                : List.of(new ActivityEnded(now.id(), end.lastDay()));
    }

    private static List<PractitionerEvent> consent(PractitionerView now, Consent consent) {
        if (consent.signedOn().isAfter(consent.from())) {
            throw new Refusal("practitioner.refusal.consentSignedLate", now.displayName(), consent.from());
        }
        return once(now.consents(), Consent::id, consent, new ConsentRecorded(now.id(), consent));
    }

    /** What is not known, or ends by then already, is left as it is. */
    private static <T> List<PractitionerEvent> end(Optional<T> known, Function<T, LocalDate> end, LocalDate lastDay,
            PractitionerEvent event) {
        return known.filter(each -> end.apply(each) == null || end.apply(each).isAfter(lastDay)).isPresent()
                ? List.of(event) : List.of();
    }

    private static List<PractitionerEvent> leave(PractitionerView now, Leave leave) {
        refuseTwice(now, leave);
        return once(now.leaves(), Leave::id, leave, new LeaveRecorded(now.id(), leave));
    }

    private static List<PractitionerEvent> changeLeave(PractitionerView now, ChangeLeave change) {
        Leave leave = change.leave();
        Leave known = known(now.leaves(), Leave::id, leave.id()).orElse(null);
        if (leave.equals(known)) {
            return List.of();
        }
        EditConflict.refuseUnlessStill(change.seen(), known, now.displayName());
        refuseTwice(now, leave);
        return List.of(new LeaveChanged(now.id(), leave));
    }

    private static void refuseTwice(PractitionerView now, Leave leave) {
        now.leaves().stream().filter(each -> !each.id().equals(leave.id()))
                .filter(each -> !each.from().isAfter(leave.to()) && !leave.from().isAfter(each.to())).findFirst()
                .ifPresent(other -> {
                    throw new Refusal("practitioner.refusal.awayAlready", now.displayName(), other.from(), other.to());
                });
    }

    private static List<PractitionerEvent> earlierCounts(PractitionerView now, RecordEarlierCounts record) {
        EarlierCounts counts = record.counts();
        if (now.earlierCounts().contains(counts)) {
            return List.of();
        }
        now.earlierCounts().stream().filter(each -> each.meets(counts) && !each.isOfSameMonths(counts)).findFirst().ifPresent(other -> {
            throw new Refusal("practitioner.refusal.countedAlready", now.displayName(), other.from(), other.to());
        });
        EditConflict.refuseUnlessStill(record.seen(), ofSameMonths(now, counts), now.displayName());
        return List.of(new EarlierCountsRecorded(now.id(), counts));
    }

    private static List<PractitionerEvent> withdraw(PractitionerView now, EarlierCounts seen) {
        EarlierCounts standing = ofSameMonths(now, seen);
        if (standing == null) {
            return List.of();
        }
        EditConflict.refuseUnlessStill(seen, standing, now.displayName());
        return List.of(new EarlierCountsWithdrawn(now.id(), seen));
    }

    private static @Nullable EarlierCounts ofSameMonths(PractitionerView now, EarlierCounts counts) {
        return now.earlierCounts().stream().filter(counts::isOfSameMonths).findFirst().orElse(null);
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
