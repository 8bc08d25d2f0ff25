package fr.vigie.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One exchange, named by the page that offers it: sent twice, it is still one. */
public record ExchangeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExchangeId {
    }

    public static ExchangeId next() {
        return new ExchangeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
