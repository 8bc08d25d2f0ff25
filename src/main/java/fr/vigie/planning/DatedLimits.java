package fr.vigie.planning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.vigie.calendar.Period;
import fr.vigie.optimiser.Phrase;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody may not hold on some days of the month alone, while they may hold other lines, or although they are there: a
 * problem knows no such absence. So each duty that meets such a day counts one on a counter of that person's own, of which they may have none.
 */
final class DatedLimits {

    /** Why not. */
    enum Cause {
        /** A dispensation from presence on site (arrêté du 30 avril 2003, art. 10). */
        SUR_PLACE,
        /** No post and no convention at the line's site on that day, though on another day of the month. */
        HORS_SITE,
        /** No share of the duties on that day: nothing is owed, and nothing is given. */
        SANS_PART;

        private String counterOf(PractitionerId who) {
            return name() + "/" + who;
        }
    }

    private static final int DAYS_AFTER = 8;

    private final Situation situation;
    private final Map<PractitionerId, Map<Cause, Set<DutyId>>> barred = new LinkedHashMap<>();

    DatedLimits(Situation situation) {
        this.situation = situation;
        for (PractitionerView p : situation.practitioners()) {
            var bars = new LinkedHashMap<Cause, Set<DutyId>>();
            put(bars, Cause.SUR_PLACE, dispensed(p));
            put(bars, Cause.HORS_SITE, outOfPlace(p));
            put(bars, Cause.SANS_PART, withoutShare(p));
            if (!bars.isEmpty()) {
                barred.put(p.id(), bars);
            }
        }
    }

    /** One a cause that forbids anything. */
    List<Problem.Cap> capsOf(PractitionerView p) {
        return barred.getOrDefault(p.id(), Map.of()).keySet().stream().map(cause -> new Problem.Cap(cause.counterOf(p.id()),
                Set.of(Problem.LineKind.values()), Problem.Cap.Window.HORIZON, 0)).toList();
    }

    /** What a duty counts for those who may not hold it. */
    Map<String, Integer> countsOf(Duty duty) {
        var counts = new LinkedHashMap<String, Integer>();
        barred.forEach((who, bars) -> bars.forEach((cause, duties) -> {
            if (duties.contains(duty.id())) {
                counts.put(cause.counterOf(who), 1);
            }
        }));
        return counts;
    }

    /** What is behind a violation of such a cap; empty for any other. No consent and no need passes it. */
    static Optional<Cause> behind(Violation violation) {
        return violation.reason().terms().stream().filter(Phrase.Named.class::isInstance).map(Phrase.Named.class::cast)
                .filter(named -> named.kind() == Phrase.Named.Kind.COUNTER).flatMap(named -> behind(named.id()).stream()).findFirst();
    }

    static Optional<Cause> behind(String counter) {
        return Stream.of(Cause.values()).filter(cause -> counter.startsWith(cause + "/")).findFirst();
    }

    private Set<DutyId> dispensed(PractitionerView p) {
        var days = p.dispensations().stream().filter(d -> d.scope() == Scope.SUR_PLACE)
                .filter(d -> !d.from().isAfter(lastDay())).map(d -> whole(d.from(), d.to() == null ? lastDay() : d.to())).toList();
        return days.isEmpty() ? Set.of() : situation.rota().duties().values().stream()
                .filter(duty -> lineOf(duty).filter(line -> Pool.bars(Scope.SUR_PLACE, line.kind())).isPresent())
                .filter(duty -> duty.periods().stream().anyMatch(period -> days.stream().anyMatch(period::meets)))
                .map(Duty::id).collect(toSet());
    }

    /** Days without any post are {@link Absences}. */
    private Set<DutyId> outOfPlace(PractitionerView p) {
        var month = situation.rota().id().month();
        Map<LocalDate, Set<SiteId>> sites = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
                .collect(toMap(day -> day, p::entitledSites));
        var anywhere = sites.values().stream().flatMap(Set::stream).collect(toSet());
        return sites.values().stream().distinct().count() < 2 ? Set.of() : situation.rota().duties().values().stream()
                .filter(duty -> lineOf(duty).map(DutyLine::site).filter(anywhere::contains)
                        .filter(site -> !sites.getOrDefault(duty.day(), Set.of()).contains(site)).isPresent()
                        && !sites.getOrDefault(duty.day(), Set.of()).isEmpty()).map(Duty::id).collect(toSet());
    }

    private Set<DutyId> withoutShare(PractitionerView p) {
        return situation.rota().duties().values().stream().filter(duty -> !p.profileOn(duty.day()).holdsDuties())
                .map(Duty::id).collect(toSet());
    }

    private Optional<DutyLine> lineOf(Duty duty) {
        var territory = situation.territory();
        return territory.lineOn(duty.line(), duty.day()).or(() -> territory.line(duty.line()));
    }

    /** As far into the next month as a duty of this one may last. */
    private LocalDate lastDay() {
        return situation.rota().id().month().atEndOfMonth().plusDays(DAYS_AFTER);
    }

    private Period whole(LocalDate first, LocalDate last) {
        var zone = situation.rota().zone();
        return new Period(first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static void put(Map<Cause, Set<DutyId>> bars, Cause cause, Set<DutyId> duties) {
        if (!duties.isEmpty()) {
            bars.put(cause, duties);
        }
    }
}
