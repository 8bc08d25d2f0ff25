package fr.vigie.optimiser;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Numbers the weeks, months and week-ends of the duties, whatever years they stand in. */
final class RotaCalendar {

    private final ZoneId zone;
    private final Map<LocalDate, Integer> week = new HashMap<>();
    private final Map<LocalDate, Integer> month = new HashMap<>();
    private final Map<LocalDate, Integer> weekend = new HashMap<>();
    private final int weekendNumbers;

    RotaCalendar(Problem problem) {
        zone = problem.zone();
        TreeSet<LocalDate> saturdays = new TreeSet<>();
        problem.duties().forEach(duty -> saturdays.addAll(weekendsMet(duty)));
        int number = 0;
        LocalDate last = null;
        for (LocalDate saturday : saturdays) {
            // a gap of one keeps apart what is not in a row
            number += last == null ? 0 : last.plusWeeks(1).equals(saturday) ? 1 : 2;
            weekend.put(saturday, number);
            last = saturday;
        }
        weekendNumbers = number + 1;
        problem.duties().forEach(duty -> {
            LocalDate day = dayOf(duty);
            week.putIfAbsent(monday(day), week.size());
            month.putIfAbsent(day.withDayOfMonth(1), month.size());
        });
    }

    /** The Saturdays of the weekends, each from Saturday 0:00 to Monday 0:00 local, that the duty meets. */
    private List<LocalDate> weekendsMet(Problem.Duty duty) {
        TreeSet<LocalDate> saturdays = new TreeSet<>();
        for (Problem.Period period : duty.periods()) {
            LocalDate first = period.start().atZoneSameInstant(zone).toLocalDate();
            LocalDate saturday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            while (midnight(saturday).isBefore(period.end().toInstant())) {
                if (midnight(saturday.plusDays(2)).isAfter(period.start().toInstant())) {
                    saturdays.add(saturday);
                }
                saturday = saturday.plusWeeks(1);
            }
        }
        return List.copyOf(saturdays);
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    LocalDate dayOf(Problem.Duty duty) {
        return duty.periods().getFirst().start().atZoneSameInstant(zone).toLocalDate();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    int week(LocalDate day) {
        return week.get(monday(day));
    }

    int month(LocalDate day) {
        return month.get(day.withDayOfMonth(1));
    }

    int[] weekends(Problem.Duty duty) {
        return weekendsMet(duty).stream().mapToInt(weekend::get).toArray();
    }

    int weeks() {
        return week.size();
    }

    int months() {
        return month.size();
    }

    int weekends() {
        return weekendNumbers;
    }
}
