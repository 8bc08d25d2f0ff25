package fr.vigie.practitioner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A radiologist known to a territory. */
public record PractitionerId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PractitionerId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A PractitionerId is a non-empty string");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
