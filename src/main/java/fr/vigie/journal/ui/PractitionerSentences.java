package fr.vigie.journal.ui;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.Leave;
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
import fr.vigie.practitioner.PractitionerEvent;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.practitioner.Wish;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What happened to a practitioner, in words. */
final class PractitionerSentences {

    private PractitionerSentences() {
    }

    /** Finds the event that brought in what another ends by its id alone. */
    @FunctionalInterface
    interface Earlier {
        <T> Optional<T> broughtIn(PractitionerId practitioner, Class<T> event, String part, String id);
    }

    static String of(PractitionerEvent event, Earlier earlier, Wordbook words) {
        var name = words.practitioner(event.practitioner());
        return switch (event) {
            case PractitionerRegistered e -> words.text("journal.event.PractitionerRegistered", name(e.profile()),
                    words.text("practitioner.status." + e.profile().status()));
            case ProfileChanged e -> words.text("journal.event.ProfileChanged", name, Dates.day(e.from(), words.locale()));
            case ActivityEnded e -> words.text("journal.event.ActivityEnded", name, Dates.day(e.lastDay(), words.locale()));
            case LeaveRecorded e -> words.text("journal.event.LeaveRecorded", name, dates(e.leave(), words));
            case LeaveChanged e -> words.text("journal.event.LeaveChanged", name, dates(e.leave(), words));
            case LeaveCancelled e -> words.text("journal.event.LeaveCancelled", name,
                    earlier.broughtIn(e.practitioner(), LeaveRecorded.class, "leave", e.leave())
                            .map(recorded -> dates(recorded.leave(), words)).orElse(e.leave()));
            case DispensationRecorded e -> words.text("journal.event.DispensationRecorded", name,
                    words.text("practitioner.scope." + e.dispensation().scope()), dates(e.dispensation(), words));
            case DispensationLifted e -> words.text("journal.event.DispensationLifted", name,
                    Dates.day(e.lastDay(), words.locale()));
            case WishExpressed e -> words.text("journal.event.WishExpressed", name, wish(e.practitioner(), e.wish(), words));
            case WishWithdrawn e -> words.text("journal.event.WishWithdrawn", name,
                    earlier.broughtIn(e.practitioner(), WishExpressed.class, "wish", e.wish())
                            .map(expressed -> wish(e.practitioner(), expressed.wish(), words)).orElse(e.wish()));
            case SessionPlanned e -> words.text("journal.event.SessionPlanned", name,
                    session(e.practitioner(), e.session(), words));
            case SessionEnded e -> words.text("journal.event.SessionEnded", name,
                    earlier.broughtIn(e.practitioner(), SessionPlanned.class, "session", e.session())
                            .map(planned -> session(e.practitioner(), planned.session(), words)).orElse(e.session()),
                    Dates.day(e.lastDay(), words.locale()));
            case EarlierCountsRecorded e -> words.text("journal.event.EarlierCountsRecorded", name, months(e.counts(), words),
                    counts(e.counts(), words));
            case EarlierCountsWithdrawn e -> words.text("journal.event.EarlierCountsWithdrawn", name, months(e.counts(), words));
            case ConsentRecorded e -> words.text("journal.event.ConsentRecorded", name, e.consent().max(),
                    words.text("practitioner.over." + e.consent().over()),
                    words.text("regulation.counter." + e.consent().counter()), Dates.day(e.consent().from(), words.locale()));
            case ConsentRevoked e -> words.text("journal.event.ConsentRevoked", name, Dates.day(e.lastDay(), words.locale()));
        };
    }

    /** As registered then: the name may have changed since. */
    private static String name(Profile profile) {
        return profile.firstName() == null ? profile.lastName() : "Dr " + profile.firstName() + " " + profile.lastName();
    }

    private static String dates(Leave leave, Wordbook words) {
        return dates(leave.from(), leave.to(), words);
    }

    private static String dates(Dispensation dispensation, Wordbook words) {
        return dispensation.to() == null ? words.text("journal.dates.from", Dates.day(dispensation.from(), words.locale()))
                : dates(dispensation.from(), dispensation.to(), words);
    }

    private static String dates(LocalDate from, LocalDate to, Wordbook words) {
        return from.equals(to) ? words.text("journal.dates.one", Dates.day(from, words.locale()))
                : words.text("journal.dates.span", Dates.day(from, words.locale()), Dates.day(to, words.locale()));
    }

    private static String months(EarlierCounts counts, Wordbook words) {
        var first = Dates.month(counts.from(), words.locale());
        return counts.from().equals(counts.to()) ? first
                : words.text("journal.months.span", first, Dates.month(counts.to(), words.locale()));
    }

    /** Such as «3 nuits, 41 points». */
    private static String counts(EarlierCounts counts, Wordbook words) {
        return new TreeMap<>(counts.counts()).entrySet().stream()
                .map(each -> each.getValue() + " " + words.text("regulation.counter." + each.getKey())).collect(Collectors.joining(", "));
    }

    private static String wish(PractitionerId practitioner, Wish wish, Wordbook words) {
        return words.text("journal.wish." + wish.kind(), moments(wish.period(), words.zone(practitioner), words),
                wish.strength(), Wish.STRONGEST);
    }

    /** As dates when whole days are meant. */
    private static String moments(Period period, ZoneId zone, Wordbook words) {
        var start = period.start().atZone(zone);
        var end = period.end().atZone(zone);
        if (start.toLocalTime().equals(LocalTime.MIDNIGHT) && end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return dates(start.toLocalDate(), end.toLocalDate().minusDays(1), words);
        }
        return words.text("journal.dates.moments", Dates.day(start.toLocalDate(), words.locale()),
                Dates.hour(start.toLocalTime(), words.locale()), Dates.day(end.toLocalDate(), words.locale()),
                Dates.hour(end.toLocalTime(), words.locale()));
    }

    private static String session(PractitionerId practitioner, WeeklySession session, Wordbook words) {
        return words.text("journal.session", session.day().getDisplayName(TextStyle.FULL, words.locale()),
                Dates.hour(session.from(), words.locale()), Dates.hour(session.to(), words.locale()), words.site(practitioner, session.site()));
    }
}
