package fr.vigie.planning;

import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.RulePack;
import fr.vigie.rota.PersonMonth;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a month is for each of a territory's people beside the duties: days away, sessions, the fair share. */
@Service
public class PeopleOfMonth {

    private final Situations situations;

    PeopleOfMonth(Situations situations) {
        this.situations = situations;
    }

    /** Those who may hold duties, and outside providers. */
    public List<PersonMonth> of(RotaState rota) {
        var situation = situations.of(rota);
        var targets = FairTargets.of(situation);
        return situation.practitioners().stream().map(p -> of(p, situation, targets.getOrDefault(p.id(), Map.of())
                .get(RulePack.POINTS))).toList();
    }

    private static PersonMonth of(PractitionerView p, Situation situation, Integer targetPoints) {
        var month = situation.rota().id().month();
        var territory = situation.territory();
        var sessions = p.sessionsOf(month, territory.zone(), territory.region()).stream()
                .map(session -> session.period().start().atZone(territory.zone()).toLocalDate()).collect(Collectors.toSet());
        return new PersonMonth(p.id(), home(p, month), days(month, day -> isAway(p, day)), days(month, day -> isPartlyAway(p, day)),
                sessions, p.profile().external() ? null : targetPoints);
    }

    private static SiteId home(PractitionerView p, YearMonth month) {
        return p.profileOn(month.atDay(15)).posts().stream().filter(post -> post.heldOn(month.atDay(15)))
                .max(Comparator.comparing(Post::percent)).map(Post::site).orElse(null);
    }

    private static boolean isAway(PractitionerView p, LocalDate day) {
        return p.awayOn(day) || !p.profile().external() && p.entitledSites(day).isEmpty()
                || p.dispensations().stream().anyMatch(d -> d.holds(day)
                        && (d.scope() == Scope.TOUT || d.scope() == Scope.WEEK_ENDS && isWeekEnd(day)));
    }

    private static boolean isPartlyAway(PractitionerView p, LocalDate day) {
        return !isAway(p, day) && p.dispensations().stream().anyMatch(d -> d.holds(day)
                && (d.scope() == Scope.NUITS || d.scope() == Scope.SUR_PLACE));
    }

    private static boolean isWeekEnd(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> days(YearMonth month, Predicate<LocalDate> wanted) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(wanted).collect(Collectors.toSet());
    }
}
