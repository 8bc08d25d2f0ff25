package fr.vigie.territoryfile;

import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields {@code du} and {@code au}: first and last day; {@code to} null while it is not known. */
record Validity(LocalDate from, @Nullable LocalDate to) {

    static Optional<Validity> read(YamlObject o) {
        Optional<LocalDate> from = o.field("du").date();
        if (!o.has("au")) {
            return from.map(day -> new Validity(day, null));
        }
        Optional<LocalDate> to = o.field("au").date();
        return from.flatMap(first -> to.flatMap(last -> last.isBefore(first)
                ? o.field("au").expected("territoryfile.notBefore", first.toString())
                : Optional.of(new Validity(first, last))));
    }

    /** With an end that must be told. */
    static Optional<Validity> readClosed(YamlObject o) {
        if (!o.has("au")) {
            o.field("du").date();
            return o.field("au").expected("files.date");
        }
        return read(o);
    }

    /** A day that comes after every one before it. */
    static Optional<LocalDate> after(YamlValue value, LocalDate day, List<LocalDate> before) {
        return before.stream().allMatch(day::isAfter) ? Optional.of(day)
                : value.expected("territoryfile.after", before.getLast().toString());
    }

    boolean meets(Validity other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
