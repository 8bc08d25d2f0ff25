package fr.vigie.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a file at its place. Each reading answers the value, or empty after it has named the fault: a caller goes on
 * and finds the others.
 */
public final class YamlValue {

    private static final int SHOWN = 60;

    private final String file;
    private final String place;
    private final @Nullable Node node;
    private final int line;
    private final Faults faults;

    YamlValue(String file, String place, @Nullable Node node, int line, Faults faults) {
        this.file = file;
        this.place = place;
        this.node = node;
        this.line = node == null ? line : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        this.faults = faults;
    }

    /** Whether anything stands there. */
    public boolean isPresent() {
        return node != null && !Tag.NULL.equals(node.getTag());
    }

    /** A text of one character or more. */
    public Optional<String> text() {
        return node instanceof ScalarNode scalar && isPresent() && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue().strip()) : expected("files.text");
    }

    public Optional<Boolean> yesOrNo() {
        return text().flatMap(text -> switch (text) {
            case "oui", "true" -> Optional.of(true);
            case "non", "false" -> Optional.of(false);
            default -> expected("files.yesOrNo");
        });
    }

    public Optional<Integer> integer(int least, int most) {
        return text().flatMap(text -> {
            Optional<Integer> number = parsed(text, Integer::valueOf).filter(value -> value >= least && value <= most);
            return number.isPresent() ? number : expected("files.integer", String.valueOf(least), String.valueOf(most));
        });
    }

    /** An amount from 0 up to a million, to the cent: two decimals. */
    public Optional<BigDecimal> euros() {
        return text().flatMap(text -> {
            Optional<BigDecimal> amount = text.matches("\\d{1,6}([.]\\d{1,2})?")
                    ? Optional.of(new BigDecimal(text).setScale(2)) : Optional.empty();
            return amount.isPresent() ? amount : expected("files.euros");
        });
    }

    public Optional<LocalDate> date() {
        return parsedOr("files.date", LocalDate::parse);
    }

    public Optional<LocalTime> time() {
        return parsedOr("files.time", LocalTime::parse);
    }

    /** A date, which is its first instant, or a date with a time. */
    public Optional<LocalDateTime> dateTime() {
        return parsedOr("files.dateTime", text -> text.length() <= 10 ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text.replace(' ', 'T')));
    }

    /** One word of a list of words. */
    public <T> Optional<T> word(Map<String, T> words) {
        return text().flatMap(text -> words.containsKey(text) ? Optional.of(words.get(text))
                : expected("files.oneOf", String.join(", ", new TreeMap<>(words).keySet())));
    }

    /** The items of a list; none when nothing stands there. */
    public List<YamlValue> list() {
        if (!isPresent()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            expected("files.list");
            return List.of();
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlValue(file, place + "[" + items.size() + "]", item, line, faults));
        }
        return items;
    }

    public Optional<YamlObject> object() {
        return node instanceof MappingNode mapping ? Optional.of(new YamlObject(this, mapping)) : expected("files.object");
    }

    /** Names a fault here. */
    public <T> Optional<T> expected(String key, Object... arguments) {
        faults.add(new Fault(file, place, line, shown(), key, List.of(arguments)));
        return Optional.empty();
    }

    YamlValue child(String name, @Nullable Node value, int childLine) {
        return new YamlValue(file, place.isEmpty() ? name : place + "." + name, value, childLine, faults);
    }

    int line() {
        return line;
    }

    private <T> Optional<T> parsedOr(String key, Function<String, T> parser) {
        return text().flatMap(text -> {
            Optional<T> value = parsed(text, parser);
            return value.isPresent() ? value : expected(key);
        });
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | NumberFormatException notSo) {
            return Optional.empty();
        }
    }

    private String shown() {
        String text = switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence -> "[…]";
            case MappingNode mapping -> "{…}";
            case null, default -> "";
        };
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
