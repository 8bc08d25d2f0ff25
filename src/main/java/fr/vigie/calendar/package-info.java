/** French days (public holidays by place, school holidays by zone, week-ends, clock changes), slot patterns turned into periods. */
package fr.vigie.calendar;
