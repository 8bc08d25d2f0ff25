package fr.vigie.rota;

import fr.vigie.calendar.Period;
import fr.vigie.territory.LineId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one practitioner holds whole: one slot of one line.
 *
 * @param slot how the line's pattern calls the slot, such as {@code nuit}
 * @param day the local day on which it starts
 * @param periods in order and apart; several where a week-end or a week is one duty
 * @param workMinutes working time planned, in minutes
 * @param restMinutes rest due after each period, in minutes (CSP R.6152-27)
 * @param counts what it counts for fairness, {@code points} among them
 */
public record Duty(DutyId id, LineId line, String slot, LocalDate day, List<Period> periods, int workMinutes,
                   int restMinutes, Map<String, Integer> counts) {

    public Duty {
        periods = List.copyOf(periods);
        counts = Map.copyOf(counts);
    }

    /** Whether it has the same hours, work, rest and counts, however its slot is called. */
    public boolean isAs(Duty other) {
        return periods.equals(other.periods) && workMinutes == other.workMinutes && restMinutes == other.restMinutes
                && counts.equals(other.counts);
    }

    public Instant start() {
        return periods.getFirst().start();
    }

    public Instant end() {
        return periods.getLast().end();
    }

    public int points() {
        return counts.getOrDefault("points", 0);
    }
}
