package fr.vigie.access;

import java.util.List;

/**
 * A command was understood and refused. Carries a message's key and its arguments, so that each reader gets it in words
 * of their own language; {@link #getMessage()} is for logs alone.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /** @param key of the form {@code room.key}, found in {@code i18n/room_xx.properties} */
    public Refusal(String key, Object... arguments) {
        super(key + List.of(arguments), null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
