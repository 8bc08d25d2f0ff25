package fr.vigie.optimiser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads JSON field by field and collects every fault with its pointer. After a fault it answers something harmless,
 * so that reading goes on to the next one.
 */
final class Form {

    /** Keeps every figure far from the overflow of a long; no real rota comes near. */
    static final int LARGEST = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Stands for a moment that could not be read. */
    private static final OffsetDateTime SOME_TIME = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private final List<Fault> faults = new ArrayList<>();

    JsonNode parse(InputStream in) throws IOException {
        // decoded first, so that no other encoding is guessed
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            fault("", "expected JSON, but " + broken.getOriginalMessage()
                    + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")"));
            throw refused();
        }
    }

    static void write(JsonNode tree, OutputStream out) throws IOException {
        out.write((MAPPER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void fault(String at, String expected) {
        faults.add(new Fault(at, expected));
    }

    FaultyFileException refused() {
        return new FaultyFileException(faults);
    }

    /** @throws FaultyFileException if there was any fault */
    void close() {
        if (!faults.isEmpty()) {
            throw refused();
        }
    }

    static String at(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Whether this is an object with all the required fields; an unknown field is a fault, but no obstacle. */
    boolean object(JsonNode value, String at, Set<String> required, Set<String> optional) {
        if (!value.isObject()) {
            fault(at, "expected an object");
            return false;
        }
        for (String name : value.propertyNames()) {
            if (!required.contains(name) && !optional.contains(name)) {
                fault(at(at, name), "unknown field");
            }
        }
        List<String> missing = required.stream().filter(name -> !value.has(name)).sorted().toList();
        missing.forEach(name -> fault(at(at, name), "missing"));
        return missing.isEmpty();
    }

    /** Reads each element; one that the reader answers with null is left out. A missing array is an empty one. */
    <T> List<T> list(JsonNode value, String at, BiFunction<JsonNode, String, T> reader) {
        List<T> found = new ArrayList<>();
        if (value instanceof MissingNode) {
            return found;
        }
        if (!value.isArray()) {
            fault(at, "expected an array");
            return found;
        }
        int i = 0;
        for (JsonNode element : value) {
            T one = reader.apply(element, at + "/" + i++);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    <T> Set<T> set(JsonNode value, String at, BiFunction<JsonNode, String, T> reader) {
        return new LinkedHashSet<>(list(value, at, reader));
    }

    String string(JsonNode value, String at) {
        if (!value.isString() || value.stringValue().isEmpty()) {
            fault(at, "expected a non-empty string");
            return "";
        }
        return value.stringValue();
    }

    boolean flag(JsonNode value, String at) {
        if (!value.isBoolean()) {
            fault(at, "expected true or false");
            return false;
        }
        return value.booleanValue();
    }

    int integer(JsonNode value, String at, int least) {
        if (!value.isIntegralNumber()) {
            fault(at, "expected an integer");
            return Math.max(least, 0);
        }
        if (!value.canConvertToInt() || value.intValue() > LARGEST || value.intValue() < -LARGEST) {
            fault(at, "expected an integer between " + Math.max(least, -LARGEST) + " and " + LARGEST);
            return Math.max(least, 0);
        }
        if (value.intValue() < least) {
            fault(at, "expected at least " + least);
            return least;
        }
        return value.intValue();
    }

    /** An integer of any sign. */
    int integer(JsonNode value, String at) {
        return integer(value, at, -LARGEST);
    }

    Map<String, Integer> integers(JsonNode value, String at, int least) {
        Map<String, Integer> found = new LinkedHashMap<>();
        if (value instanceof MissingNode) {
            return found;
        }
        if (!value.isObject()) {
            fault(at, "expected an object of integers");
            return found;
        }
        value.properties().forEach(entry ->
                found.put(entry.getKey(), integer(entry.getValue(), at(at, entry.getKey()), least)));
        return found;
    }

    <E extends Enum<E>> E oneOf(JsonNode value, String at, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (value.isString() && constant.name().equals(value.stringValue())) {
                return constant;
            }
        }
        fault(at, "expected one of " + Arrays.stream(type.getEnumConstants()).map(Enum::name)
                .collect(Collectors.joining(", ")));
        return type.getEnumConstants()[0];
    }

    OffsetDateTime instant(JsonNode value, String at) {
        try {
            OffsetDateTime found = OffsetDateTime.parse(value.isString() ? value.stringValue() : "");
            if (found.getYear() >= 1900 && found.getYear() < 3000) {
                return found;
            }
        } catch (DateTimeException unreadable) {
            // the fault below says it
        }
        fault(at, "expected an instant with its UTC offset, between the years 1900 and 2999");
        return null;
    }

    LocalDate date(JsonNode value, String at) {
        try {
            return LocalDate.parse(value.isString() ? value.stringValue() : "");
        } catch (DateTimeException unreadable) {
            fault(at, "expected a date");
            return null;
        }
    }

    Problem.Interval interval(JsonNode value, String at, String from, String to) {
        OffsetDateTime start = instant(value.path(from), at(at, from));
        OffsetDateTime end = instant(value.path(to), at(at, to));
        if (start == null || end == null) {
            return new Problem.Interval(SOME_TIME, SOME_TIME.plusMinutes(1));
        }
        if (!start.isBefore(end)) {
            fault(at, "expected " + from + " before " + to);
        }
        return new Problem.Interval(start, end);
    }

    String known(String id, String at, String kind, Set<String> ids) {
        if (!ids.contains(id)) {
            fault(at, "no " + kind + " \"" + id + "\"");
        }
        return id;
    }

    /** A reference; what is not a string is a fault as well. */
    String known(JsonNode value, String at, String kind, Set<String> ids) {
        return value.isString()
                ? known(value.stringValue(), at, kind, ids)
                : known(value.toString(), at, kind, Set.of());
    }

    String unique(JsonNode value, String at, String kind, Set<String> seen) {
        String id = string(value, at);
        if (!seen.add(id)) {
            fault(at, kind + " \"" + id + "\" stands twice");
        }
        return id;
    }
}
