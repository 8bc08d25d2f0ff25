package fr.vigie.regulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * The hours that a page proposes for a new line: each line has its own (arrêté du 30 avril 2003, art. 1-2).
 *
 * @param nightCuts where a night may be cut in two
 * @param longest that a period of day or night may last: 14 h (art. 1)
 * @param earlyNight of self-employed radiologists, for pay (arrêté du 16 janvier 2012)
 * @param deepNight of the same
 */
public record ReferenceSlots(Hours night, List<LocalTime> nightCuts, Hours saturdayAfternoon, Hours sundayOrHoliday,
                             Duration longest, Hours earlyNight, Hours deepNight) {

    /**
     * Local times; {@code to} is of the next day when it is not after {@code from}.
     *
     * @param halfDays that it counts for in service; 0 where it is not counted so
     */
    public record Hours(LocalTime from, LocalTime to, int halfDays) {
    }

    public ReferenceSlots {
        nightCuts = List.copyOf(nightCuts);
    }
}
