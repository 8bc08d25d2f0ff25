package fr.vigie.planning.ui.life;

import fr.vigie.rota.Duty;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;

/**
 * What some duties add up to.
 *
 * @param minutes of work planned
 */
record DutySums(int duties, int nights, int daysOff, int points, int minutes) {

    static DutySums of(Collection<Duty> duties) {
        return new DutySums(duties.size(), sum(duties, "nights"), sum(duties, "weekendDays"),
                duties.stream().mapToInt(Duty::points).sum(), duties.stream().mapToInt(Duty::workMinutes).sum());
    }

    /** Such as «56 h», «1 522 h 30». */
    String hours(Locale locale) {
        var hours = NumberFormat.getIntegerInstance(locale).format(minutes / 60) + "\u00a0h";
        return minutes % 60 == 0 ? hours : hours + "\u00a0%02d".formatted(minutes % 60);
    }

    private static int sum(Collection<Duty> duties, String counter) {
        return duties.stream().mapToInt(duty -> duty.counts().getOrDefault(counter, 0)).sum();
    }
}
