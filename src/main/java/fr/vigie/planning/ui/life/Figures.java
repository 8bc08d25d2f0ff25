package fr.vigie.planning.ui.life;

import fr.vigie.rota.Duty;
import java.util.Collection;

/**
 * What some duties add up to.
 *
 * @param minutes of work planned
 */
record Figures(int duties, int nights, int daysOff, int points, int minutes) {

    static Figures of(Collection<Duty> duties) {
        return new Figures(duties.size(), sum(duties, "nights"), sum(duties, "weekendDays"),
                duties.stream().mapToInt(Duty::points).sum(), duties.stream().mapToInt(Duty::workMinutes).sum());
    }

    /** Such as «56 h», «56 h 30». */
    String hours() {
        return minutes % 60 == 0 ? minutes / 60 + " h" : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    private static int sum(Collection<Duty> duties, String counter) {
        return duties.stream().mapToInt(duty -> duty.counts().getOrDefault(counter, 0)).sum();
    }
}
