package fr.vigie.planning;

import fr.vigie.calendar.FrenchHolidays;
import fr.vigie.calendar.HolidayRegion;
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

    /** A stretch of it. */
    record Absence(Period period, Cause cause) {
    }

    /** What it follows from. Of a dispensation the scope alone is known, never the reason. */
    enum Cause {
        CONGE, SANS_POSTE, DISPENSE_TOUT, DISPENSE_NUITS, DISPENSE_WEEK_ENDS
    }

    static List<Period> of(PractitionerView p, Situation situation) {
        return withCauses(p, situation).stream().map(Absence::period).distinct().sorted().toList();
    }

    static List<Absence> withCauses(PractitionerView p, Situation situation) {
        var zone = situation.rota().zone();
        var month = situation.rota().id().month();
        var region = situation.territory().region();
        var absences = new ArrayList<Absence>();
        p.away(zone).forEach(leave -> absences.add(new Absence(leave, Cause.CONGE)));
        days(month.atDay(1).minusDays(1), month.atEndOfMonth().plusDays(7)).forEach(day -> {
            if (!p.profile().external() && p.entitledSites(day).isEmpty()) {
                absences.add(new Absence(whole(day, zone), Cause.SANS_POSTE));
            }
            p.dispensations().stream().filter(d -> d.holds(day))
                    .forEach(d -> absences.addAll(of(d.scope(), day, zone, region)));
        });
        return absences;
    }

    private static List<Absence> of(Dispensation.Scope scope, LocalDate day, ZoneId zone, HolidayRegion region) {
        return switch (scope) {
            case NUITS -> List.of(new Absence(new Period(day.atTime(EVENING).atZone(zone).toInstant(),
                    day.plusDays(1).atTime(MORNING).atZone(zone).toInstant()), Cause.DISPENSE_NUITS));
            case WEEK_ENDS -> day.getDayOfWeek().getValue() >= 6 || FrenchHolidays.nameOf(day, region).isPresent()
                    ? List.of(new Absence(whole(day, zone), Cause.DISPENSE_WEEK_ENDS)) : List.of();
            case TOUT -> List.of(new Absence(whole(day, zone), Cause.DISPENSE_TOUT));
            // of presence on site alone: a matter of the kind of line, see DatedLimits
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
