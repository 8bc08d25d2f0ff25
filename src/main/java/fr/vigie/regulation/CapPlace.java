package fr.vigie.regulation;

import fr.vigie.territory.DutyKind;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cap's name among a territory's own rules: {@code plafonds.PRATICIEN.nights.ASTREINTE+GARDE.WEEK}. */
final class CapPlace {

    private static final String PREFIX = "plafonds";

    private CapPlace() {
    }

    static String of(Cap cap) {
        String kinds = new TreeSet<>(cap.kinds().stream().map(Enum::name).toList()).stream().collect(Collectors.joining("+"));
        return String.join(".", PREFIX, cap.regime().name(), cap.counter(), kinds, cap.window().name());
    }

    /** Empty for a name that is none. */
    static Optional<Cap> read(String place, int max) {
        String[] parts = place.split("\\.");
        if (parts.length != 5 || !parts[0].equals(PREFIX) || max < 0) {
            return Optional.empty();
        }
        try {
            Set<DutyKind> kinds = Stream.of(parts[3].split("\\+")).map(DutyKind::valueOf).collect(Collectors.toSet());
            Cap cap = new Cap(parts[2], kinds, Cap.Window.valueOf(parts[4]), max, Cap.Regime.valueOf(parts[1]), true);
            return RulePackFile.isCounter(cap.counter()) && of(cap).equals(place) ? Optional.of(cap) : Optional.empty();
        } catch (IllegalArgumentException unknownWord) {
            return Optional.empty();
        }
    }
}
