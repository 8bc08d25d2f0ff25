package fr.vigie.rota;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a month is for one person beside the duties.
 *
 * @param home the site of their largest post; null for an outside provider
 * @param away days on which nothing may be given to them, whatever the reason
 * @param partly days on which some duties may not
 * @param sessions days with a session of the day programme
 * @param targetPoints their fair share of the month's points; null for whom no share is owed
 */
public record PersonMonth(PractitionerId practitioner, @Nullable SiteId home, Set<LocalDate> away, Set<LocalDate> partly,
                          Set<LocalDate> sessions, @Nullable Integer targetPoints) {

    public PersonMonth {
        away = Set.copyOf(away);
        partly = Set.copyOf(partly);
        sessions = Set.copyOf(sessions);
    }

    /** This month and another of the same person, the home being that of this one. */
    public PersonMonth plus(PersonMonth other) {
        var target = targetPoints == null ? other.targetPoints : other.targetPoints == null ? targetPoints
                : Integer.valueOf(targetPoints + other.targetPoints);
        return new PersonMonth(practitioner, home, both(away, other.away), both(partly, other.partly), both(sessions, other.sessions), target);
    }

    private static Set<LocalDate> both(Set<LocalDate> one, Set<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    /** As others may see it: the days away are nobody's business but the planner's. */
    public PersonMonth withoutAbsences() {
        return new PersonMonth(practitioner, home, Set.of(), Set.of(), Set.of(), targetPoints);
    }
}
