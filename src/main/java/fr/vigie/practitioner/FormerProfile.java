package fr.vigie.practitioner;

import java.time.LocalDate;

/** Who a practitioner was until a day, that day included. */
public record FormerProfile(Profile profile, LocalDate lastDay) {
}
