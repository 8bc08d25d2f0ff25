package fr.vigie.access;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field in which two states of the same thing differ, for a page to show both.
 *
 * @param field name of the record's component
 * @param seen its value as the editor saw it
 * @param now its value as it stands
 */
public record Difference(String field, @Nullable Object seen, @Nullable Object now) {

    /** Field by field, in the order of the record; empty for equal ones. */
    public static <R extends Record> List<Difference> between(R seen, R now) {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : seen.getClass().getRecordComponents()) {
            Object before = value(component, seen);
            Object after = value(component, now);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(component.getName(), before, after));
            }
        }
        return List.copyOf(differences);
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The record " + of + " does not tell its " + component.getName(), impossible);
        }
    }
}
