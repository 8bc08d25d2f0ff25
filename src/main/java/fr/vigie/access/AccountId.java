package fr.vigie.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name that somebody signs in with, such as {@code lea.morvan}. */
public record AccountId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("An AccountId is a non-empty string");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
