package fr.vigie.planning;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.PractitionerView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** When somebody cannot hold a duty: leave, days without a post, and dispensations in their scope. */
final class Absences {

    /** A day's slots end and a night's begin at half past six; see the reference hours of a line's slots. */
    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private Absences() {
    }

    static List<Period> of(PractitionerView p, Situation situation) {
        var zone = situation.rota().zone();
        var month = situation.rota().id().month();
        var absences = new ArrayList<>(p.away(zone));
        days(month.atDay(1).minusDays(1), month.atEndOfMonth().plusDays(7)).forEach(day -> {
            if (!p.profile().external() && p.entitledSites(day).isEmpty()) {
                absences.add(whole(day, zone));
            }
            p.dispensations().stream().filter(d -> d.holds(day))
                    .forEach(d -> absences.addAll(of(d.scope(), day, zone)));
        });
        return absences.stream().distinct().sorted().toList();
    }

    private static List<Period> of(Dispensation.Scope scope, LocalDate day, ZoneId zone) {
        return switch (scope) {
            case NUITS -> List.of(new Period(day.atTime(EVENING).atZone(zone).toInstant(),
                    day.plusDays(1).atTime(MORNING).atZone(zone).toInstant()));
            case WEEK_ENDS -> day.getDayOfWeek().getValue() >= 6 ? List.of(whole(day, zone)) : List.of();
            case TOUT -> List.of(whole(day, zone));
            // of presence on site alone: a matter of the kind of line, see ProblemBuilder
            case SUR_PLACE -> List.of();
        };
    }

    private static Period whole(LocalDate day, ZoneId zone) {
        return new Period(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1));
    }
}
