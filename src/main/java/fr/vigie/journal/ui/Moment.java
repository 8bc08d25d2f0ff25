package fr.vigie.journal.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.vigie.rota.RotaId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Which board, and when, as a page's address says it.
 *
 * @param rota empty when the address names none, or none that is one
 * @param at empty when the address names no instant
 */
record Moment(Optional<RotaId> rota, Optional<Instant> at) {

    private static final String ROTA = "tableau";
    private static final String AT = "instant";

    static Moment of(QueryParameters address) {
        return new Moment(address.getSingleParameter(ROTA).flatMap(Moment::rota), address.getSingleParameter(AT).flatMap(Moment::instant));
    }

    /** @param rota null: whichever month the page finds */
    static QueryParameters address(RotaId rota, Instant at) {
        var parameters = new LinkedHashMap<String, String>();
        if (rota != null) {
            parameters.put(ROTA, rota.toString());
        }
        parameters.put(AT, at.toString());
        return QueryParameters.simple(parameters);
    }

    private static Optional<RotaId> rota(String text) {
        try {
            return Optional.of(RotaId.of(text));
        } catch (IllegalArgumentException | DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
