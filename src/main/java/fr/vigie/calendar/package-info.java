/** French days (public holidays by place, week-ends, clock changes) and the slot patterns that turn them into periods. Pure. */
package fr.vigie.calendar;
