package fr.vigie.territory;

import fr.vigie.calendar.Slot;

/**
 * A slot with the line as it is on that day.
 *
 * @param line the version in force when the slot begins
 */
public record LineSlot(DutyLine line, Slot slot) {
}
