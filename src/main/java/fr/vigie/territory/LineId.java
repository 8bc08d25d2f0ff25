package fr.vigie.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A duty line of a territory. */
public record LineId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A LineId is a non-empty string");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
