package fr.vigie.planning;

import fr.vigie.territory.DutyLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When a line may change without cutting a week-end or a week that is held as one. */
final class WholeGroups {

    private WholeGroups() {
    }

    /** The last day, up to this one, from which a change cuts nothing. */
    static LocalDate from(DutyLine line, LocalDate day) {
        var from = switch (line.slots().grouping()) {
            case NONE -> day;
            case WEEKEND -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                    ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
        return from.isBefore(line.validFrom()) ? line.validFrom() : from;
    }
}
