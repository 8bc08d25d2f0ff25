package fr.vigie.territoryfile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Named fields to be written, in order: what is not there is left out. */
final class Fields {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** Nothing for null; yes and no in French; numbers, lists and fields as they are; all else as its text. */
    Fields put(String name, @Nullable Object value) {
        switch (value) {
            case null -> { }
            case Boolean yes -> values.put(name, yes ? "oui" : "non");
            case Integer number -> values.put(name, number);
            case Fields fields -> values.put(name, fields.values);
            case Collection<?> list -> values.put(name, list.stream().map(String::valueOf).toList());
            case Map<?, ?> map -> values.put(name, map);
            default -> values.put(name, value.toString());
        }
        return this;
    }

    /** Nothing for what is empty. */
    Fields putSome(String name, Collection<?> list) {
        return list.isEmpty() ? this : put(name, list);
    }

    Fields putSome(String name, Map<?, ?> map) {
        return map.isEmpty() ? this : put(name, map);
    }

    Fields putAll(Fields others) {
        values.putAll(others.values);
        return this;
    }

    <T> Fields list(String name, List<T> items, Function<T, Fields> each) {
        if (!items.isEmpty()) {
            values.put(name, items.stream().map(each).map(Fields::values).toList());
        }
        return this;
    }

    /** What differs from a base on which this is read: an empty field for one that is there and not here. */
    Fields over(Fields base) {
        Fields different = new Fields();
        values.forEach((name, value) -> {
            if (!value.equals(base.values.get(name))) {
                different.values.put(name, value);
            }
        });
        base.values.keySet().stream().filter(name -> !values.containsKey(name)).forEach(name -> different.values.put(name, null));
        return different;
    }

    /** By the text of the keys, in their order. */
    static Map<String, Integer> of(Map<?, Integer> map) {
        Map<String, Integer> named = new TreeMap<>();
        map.forEach((key, value) -> named.put(key.toString(), value));
        return named;
    }

    /** As texts, in their order. */
    static List<String> sorted(Collection<?> items) {
        return items.stream().map(String::valueOf).sorted().toList();
    }
}
