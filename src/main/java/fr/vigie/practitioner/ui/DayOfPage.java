package fr.vigie.practitioner.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day of choice, in the address: {@code ?jour=2026-12-05}. */
final class DayOfPage {

    private static final String DAY = "jour";

    private DayOfPage() {
    }

    static QueryParameters query(LocalDate day) {
        return QueryParameters.of(DAY, day.toString());
    }

    /** Empty when none is named, or what is named is none. */
    static Optional<LocalDate> of(Location location) {
        return location.getQueryParameters().getSingleParameter(DAY).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        });
    }
}
