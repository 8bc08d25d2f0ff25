package fr.vigie.calendar;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half open: {@code [start, end)}, start before end. */
public record Period(Instant start, Instant end) implements Comparable<Period> {

    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A period starts before it ends, not " + start + " to " + end);
        }
    }

    /** Elapsed minutes: a night on which the clocks change is an hour longer or shorter. */
    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    public boolean meets(Period other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Period other) {
        return !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    @Override
    public int compareTo(Period other) {
        return start.equals(other.start) ? end.compareTo(other.end) : start.compareTo(other.start);
    }
}
