package fr.vigie.territory.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which territory, and on which day, as a page's address says it.
 *
 * @param territory empty when the address names none
 * @param day empty for today
 */
record Address(Optional<TerritoryId> territory, Optional<LocalDate> day) {

    private static final String TERRITORY = "territoire";
    private static final String DAY = "au";

    static Address of(QueryParameters parameters) {
        return new Address(parameters.getSingleParameter(TERRITORY).filter(text -> !text.isBlank()).map(TerritoryId::new),
                parameters.getSingleParameter(DAY).flatMap(Address::day));
    }

    Address on(LocalDate other) {
        return new Address(territory, Optional.ofNullable(other));
    }

    Address in(TerritoryId other) {
        return new Address(Optional.of(other), day);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        territory.ifPresent(id -> parameters.put(TERRITORY, id.value()));
        day.ifPresent(date -> parameters.put(DAY, date.toString()));
        return QueryParameters.simple(parameters);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
