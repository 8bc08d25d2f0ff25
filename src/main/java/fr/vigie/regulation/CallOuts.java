package fr.vigie.regulation;

import java.time.Duration;

/**
 * How call-outs are counted (instruction DGOS de mars 2014; arrêté du 30 avril 2003).
 *
 * @param travel to and fro, a flat 1 h
 * @param mostTravel over one astreinte: 2 h
 * @param mostTravelOnSaturdayAfternoon over that one: 1 h
 * @param perHalfDay accumulated hours that make a half-day: 5 h
 * @param singleForHalfDay on site in one call-out that make one by themselves: 3 h
 * @param mostHalfDays over one astreinte: 2
 */
public record CallOuts(Duration travel, Duration mostTravel, Duration mostTravelOnSaturdayAfternoon, Duration perHalfDay,
                       Duration singleForHalfDay, int mostHalfDays) {
}
