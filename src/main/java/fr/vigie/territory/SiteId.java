package fr.vigie.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place where imaging is done; it belongs to one establishment. */
public record SiteId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SiteId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A SiteId is a non-empty string");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
