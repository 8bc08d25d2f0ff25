package fr.vigie.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a site or of an establishment.
 *
 * @param lastDay on which it is one of the territory; null while none is foreseen
 */
public record End(@Nullable LocalDate lastDay) {
}
