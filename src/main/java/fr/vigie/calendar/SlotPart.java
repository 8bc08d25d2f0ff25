package fr.vigie.calendar;

import java.time.LocalDate;

/**
 * One stretch of a slot, with what it weighs by.
 *
 * @param counted the day it counts for: that on which its night began
 * @param code of the rule that made it
 * @param half whether it is a demi-garde or demi-astreinte
 * @param holiday whether {@code counted} is a public holiday
 */
public record SlotPart(LocalDate counted, String code, Period period, SlotCategory category, boolean half, boolean holiday) {

    /** Counts for 24, 25 or 31 December or 1 January. */
    public boolean feast() {
        return Feasts.isFeast(counted);
    }
}
