package fr.vigie.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An establishment (legal entity) of a territory, such as {@code ch-valmarine}. */
public record EstablishmentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EstablishmentId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A EstablishmentId is a non-empty string");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
