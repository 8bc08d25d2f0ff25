package fr.vigie.rota;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A duty of one rota, such as {@code ght-valmarine/garde-valmarine/2026-12-05/nuit}. */
public record DutyId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A DutyId is a non-empty string");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
