package fr.vigie.optimiser;

import java.time.OffsetDateTime;

/** A half-open stretch of time, in epoch seconds. */
record TimeSpan(long start, long end) {

    static TimeSpan of(OffsetDateTime start, OffsetDateTime end) {
        return new TimeSpan(start.toEpochSecond(), end.toEpochSecond());
    }

    static TimeSpan of(Problem.Interval interval) {
        return of(interval.from(), interval.to());
    }

    boolean meets(TimeSpan other) {
        return start < other.end && other.start < end;
    }

    boolean contains(TimeSpan other) {
        return start <= other.start && other.end <= end;
    }

    long seconds() {
        return end - start;
    }
}
