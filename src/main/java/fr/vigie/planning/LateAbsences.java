package fr.vigie.planning;

import fr.vigie.calendar.SpokenDays;
import fr.vigie.planning.Unready.Kind;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerEvent.LeaveChanged;
import fr.vigie.practitioner.PractitionerEvent.LeaveRecorded;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The absences of a month that were entered or moved after an instant, from the events themselves, and the duties they meet. */
@Component
class LateAbsences {

    private final JdbcClient database;

    LateAbsences(JdbcClient database) {
        this.database = database;
    }

    /** Those of somebody who holds a duty then come first. */
    List<Unready> of(Situation situation, Instant since) {
        var late = enteredSince(since, situation.practitioners());
        return situation.practitioners().stream().flatMap(p -> p.leaves().stream()
                        .filter(leave -> meets(leave, situation) && late.contains(key(p, leave)))
                        .map(leave -> absence(p, leave, situation)))
                .sorted(Comparator.comparing((Unready absence) -> absence.duties().isEmpty())).toList();
    }

    /** A leave is known by its practitioner and its id. */
    private Set<String> enteredSince(Instant since, List<PractitionerView> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return database.sql("""
                select aggregate_identifier || '/' || (payload -> 'leave' ->> 'id') from domain_event_entry
                where aggregate_identifier in (:people) and payload_type in (:types) and time_stamp collate "C" > :since""")
                .param("people", people.stream().map(p -> p.id().value()).toList())
                .param("types", List.of(LeaveRecorded.class.getName(), LeaveChanged.class.getName()))
                .param("since", since.toString()).query(String.class).set();
    }

    private static String key(PractitionerView p, Leave leave) {
        return p.id().value() + "/" + leave.id();
    }

    private static boolean meets(Leave leave, Situation situation) {
        var month = situation.rota().id().month();
        return !leave.from().isAfter(month.atEndOfMonth()) && !leave.to().isBefore(month.atDay(1));
    }

    private static Unready absence(PractitionerView p, Leave leave, Situation situation) {
        var rota = situation.rota();
        var duties = rota.heldBy(p.id()).stream().filter(duty -> meets(leave, duty, rota.zone())).map(Duty::id).toList();
        return new Unready(Kind.ABSENT_SINCE, locale -> PlanningWords.text(locale, "ready.absent", p.displayName(),
                day(leave.from(), locale), day(leave.to(), locale), duties.size()), duties, p.id(), null);
    }

    private static boolean meets(Leave leave, Duty duty, ZoneId zone) {
        var from = leave.from().atStartOfDay(zone).toInstant();
        var to = leave.to().plusDays(1).atStartOfDay(zone).toInstant();
        return duty.periods().stream().anyMatch(period -> period.start().isBefore(to) && period.end().isAfter(from));
    }

    private static String day(LocalDate day, Locale locale) {
        return SpokenDays.said(day, "EEE d MMM", locale);
    }
}
