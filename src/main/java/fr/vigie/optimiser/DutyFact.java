package fr.vigie.optimiser;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A duty, ready for its rules. */
final class DutyFact {

    /** The counter in which every duty counts 1. */
    static final String DUTIES = "duties";
    static final String POINTS = "points";

    final int index;
    final String id;
    final LineFact line;
    final List<TimeSpan> periods;
    /** The local date on which it starts. */
    final LocalDate day;
    final int week;
    final int month;
    final int[] weekends;
    final int minutes;
    final int workMinutes;
    final long restSeconds;
    final int points;
    private final int[] counts;
    /** The numbers of the counters in which it counts for something. */
    final int[] counters;
    final boolean context;
    /** Its holder is fixed: {@link #pinned}, or nobody where that is null. */
    final boolean fixed;
    final PersonFact pinned;
    final boolean hasBaseline;
    /** Who held it before; null: nobody. */
    final PersonFact baseline;

    DutyFact(int index, Problem.Duty duty, LineFact line, List<String> counters, RotaCalendar calendar,
            PersonFact pinned, boolean hasBaseline, PersonFact baseline) {
        this.index = index;
        this.id = duty.id();
        this.line = line;
        this.periods = duty.periods().stream().map(period -> TimeSpan.of(period.start(), period.end())).toList();
        this.day = calendar.dayOf(duty);
        this.week = calendar.week(day);
        this.month = calendar.month(day);
        this.weekends = calendar.weekends(duty);
        this.minutes = (int) (periods.stream().mapToLong(TimeSpan::seconds).sum() / 60);
        this.workMinutes = duty.workMinutes();
        this.restSeconds = duty.restMinutes() * 60L;
        this.counts = counters.stream()
                .mapToInt(counter -> counter.equals(DUTIES) ? 1 : duty.counts().getOrDefault(counter, 0)).toArray();
        this.counters = IntStream.range(0, counts.length).filter(counter -> counts[counter] != 0).toArray();
        this.points = duty.counts().getOrDefault(POINTS, 0);
        this.context = duty.context();
        this.fixed = duty.pin() != null;
        this.pinned = pinned;
        this.hasBaseline = hasBaseline;
        this.baseline = baseline;
    }

    /** What it counts for in a counter, by the counter's number. */
    int count(int counter) {
        return counts[counter];
    }

    /** The number of the window that it starts in. */
    int window(Problem.Cap.Window window) {
        return switch (window) {
            case WEEK -> week;
            case MONTH -> month;
            case HORIZON -> 0;
        };
    }

    TimeSpan first() {
        return periods.getFirst();
    }

    TimeSpan last() {
        return periods.getLast();
    }

    boolean meets(TimeSpan span) {
        for (TimeSpan period : periods) {
            if (period.meets(span)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return id;
    }
}
