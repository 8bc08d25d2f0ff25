package fr.vigie.territory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The hours that the rules propose for a line, each line having its own: answered by those who know the rules. */
public interface UsualHours {

    Usual on(LocalDate day);

    /**
     * Local times of a day.
     *
     * @param nightCuts where a night may be cut in two
     * @param longest that a slot may last
     */
    record Usual(Hours night, Hours saturdayAfternoon, Hours sundayOrHoliday, List<LocalTime> nightCuts, Duration longest) {

        public Usual {
            nightCuts = List.copyOf(nightCuts);
        }
    }

    /** @param to of the next day when it is not after {@code from} */
    record Hours(LocalTime from, LocalTime to) {
    }
}
