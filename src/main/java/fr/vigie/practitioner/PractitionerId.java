package fr.vigie.practitioner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A radiologist known to a territory. */
public record PractitionerId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PractitionerId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A PractitionerId is a non-empty string");
        }
    }

    /** Such as {@code lea-morvan} for Léa Morvan; a namesake gets a number. */
    public static PractitionerId named(@Nullable String firstName, String lastName, Predicate<PractitionerId> taken) {
        String plain = Normalizer.normalize((firstName == null ? "" : firstName + "-") + lastName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "radiologiste" : plain;
        return Stream.iterate(1, namesake -> namesake + 1).map(namesake -> new PractitionerId(namesake == 1 ? stem : stem + "-" + namesake))
                .filter(taken.negate()).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
