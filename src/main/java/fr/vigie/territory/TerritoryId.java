package fr.vigie.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A territory's short name, such as {@code ght-valmarine}. */
public record TerritoryId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerritoryId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A TerritoryId is a non-empty string");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
