package fr.vigie.territory;

import fr.vigie.calendar.Period;
import fr.vigie.calendar.Slot;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** When none of a need's lines answers for it: an hour that no line has is an hour that nobody can cover. */
public final class NeedGaps {

    private NeedGaps() {
    }

    /** The stretches of a need's slots of a month that no slot of its lines meets, in order. */
    public static List<Period> of(TerritoryView territory, Need need, YearMonth month) {
        List<Period> answered = need.lines().stream().flatMap(territory::versionsOf)
                .flatMap(version -> around(month).flatMap(near -> territory.slotsOf(version, near).stream()))
                .flatMap(slot -> slot.periods().stream()).sorted().toList();
        return slotsOf(territory, need, month).stream().flatMap(slot -> slot.periods().stream())
                .flatMap(period -> less(period, answered).stream()).toList();
    }

    /** A need's slots of a month, in order, those outside its validity left out. */
    public static List<Slot> slotsOf(TerritoryView territory, Need need, YearMonth month) {
        return need.slots().slotsOf(month, territory.zone(), territory.regionOf(need.site())).stream()
                .filter(slot -> need.validOn(slot.day())).toList();
    }

    /** A duty that began the month before, or a need that ends the month after, may reach into another. */
    private static Stream<YearMonth> around(YearMonth month) {
        return Stream.of(month.minusMonths(1), month, month.plusMonths(1));
    }

    private static List<Period> less(Period whole, List<Period> answered) {
        List<Period> gaps = new ArrayList<>();
        Instant open = whole.start();
        for (Period each : answered) {
            if (each.meets(whole)) {
                if (open.isBefore(each.start())) {
                    gaps.add(new Period(open, each.start()));
                }
                open = open.isBefore(each.end()) ? each.end() : open;
            }
        }
        if (open.isBefore(whole.end())) {
            gaps.add(new Period(open, whole.end()));
        }
        return gaps;
    }
}
