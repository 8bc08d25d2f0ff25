package fr.vigie.planning;

import fr.vigie.calendar.Period;
import fr.vigie.calendar.Slot;
import fr.vigie.optimiser.Problem;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.Need;
import fr.vigie.territory.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The needs of a month, and how much of a site's teleradiology alone may cover. A need is covered by one duty from its
 * beginning to its end, so it is cut where a line that covers it changes hands.
 */
final class ProblemNeeds {

    private final Situation situation;
    private final ProblemLines lines;
    private final YearMonth month;

    ProblemNeeds(Situation situation, ProblemLines lines) {
        this.situation = situation;
        this.lines = lines;
        this.month = situation.rota().id().month();
    }

    List<Problem.Need> needs() {
        return situation.territory().needs().stream().flatMap(need -> of(need).stream()).toList();
    }

    /** Where an agreement says so; in minutes of the site's needs. */
    List<Problem.TeleLimit> teleLimits() {
        Map<String, Long> minutes = new LinkedHashMap<>();
        needs().forEach(need -> minutes.merge(need.site(),
                Duration.between(need.start(), need.end()).toMinutes(), Long::sum));
        List<Problem.TeleLimit> limits = new ArrayList<>();
        situation.territory().agreements().stream().filter(agreement -> agreement.validOn(month.atDay(15)))
                .map(Agreement::teleShares).forEach(shares -> shares.forEach((SiteId site, Integer percent) ->
                        limits.add(new Problem.TeleLimit(site.value(),
                                Math.toIntExact(minutes.getOrDefault(site.value(), 0L) * percent / 100)))));
        return limits;
    }

    private List<Problem.Need> of(Need need) {
        var territory = situation.territory();
        Set<String> covering = new LinkedHashSet<>();
        need.lines().forEach(line -> covering.addAll(lines.names(line)));
        TreeSet<Instant> changes = changesOfHands(need);
        List<Problem.Need> needs = new ArrayList<>();
        for (Slot slot : need.slots().slotsOf(month, territory.zone(), territory.regionOf(need.site()))) {
            if (need.validOn(slot.day())) {
                List<Period> parts = cut(slot.periods().getFirst(), changes);
                for (Period part : parts) {
                    var id = need.id() + "/" + slot.day() + "/" + slot.code() + (parts.size() == 1 ? "" : "/" + parts.indexOf(part));
                    needs.add(new Problem.Need(id, need.site().value(), part.start().atZone(territory.zone()).toOffsetDateTime(),
                            part.end().atZone(territory.zone()).toOffsetDateTime(), covering, need.criticality()));
                }
            }
        }
        return needs;
    }

    private TreeSet<Instant> changesOfHands(Need need) {
        TreeSet<Instant> changes = new TreeSet<>();
        situation.rota().duties().values().stream().filter(duty -> need.lines().contains(duty.line()))
                .flatMap(duty -> duty.periods().stream()).forEach(period -> {
                    changes.add(period.start());
                    changes.add(period.end());
                });
        return changes;
    }

    private static List<Period> cut(Period whole, TreeSet<Instant> changes) {
        List<Period> parts = new ArrayList<>();
        Instant start = whole.start();
        for (Instant change : changes.subSet(whole.start(), false, whole.end(), false)) {
            parts.add(new Period(start, change));
            start = change;
        }
        parts.add(new Period(start, whole.end()));
        return parts;
    }
}
