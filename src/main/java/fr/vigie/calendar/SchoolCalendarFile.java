package fr.vigie.calendar;

import fr.vigie.files.Faults;
import fr.vigie.files.YamlFile;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the school holidays from their file, to its end: every fault is named at its place. */
final class SchoolCalendarFile {

    private final Faults faults;
    private final List<SchoolHolidays> read = new ArrayList<>();

    SchoolCalendarFile(Faults faults) {
        this.faults = faults;
    }

    List<SchoolHolidays> read(Path file) {
        YamlFile.read(file, faults).ifPresent(top -> top.only("vacances").field("vacances").list()
                .forEach(item -> item.object().ifPresent(this::holidays)));
        return read;
    }

    private void holidays(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("nom", "zones", "academies", "du", "au", "aVerifier");
        var name = o.field("nom").text();
        var zones = all(o.field("zones"), SchoolZone.values());
        if (zones.isEmpty()) {
            o.field("zones").expected("calendar.zones");
        }
        var academies = all(o.field("academies"), HolidayRegion.values());
        if (zones.contains(SchoolZone.OUTRE_MER) == academies.isEmpty()) {
            o.field("academies").expected(academies.isEmpty() ? "calendar.academies" : "calendar.noAcademies");
        }
        var from = o.field("du").date();
        var to = o.field("au").date().flatMap(day -> endAfter(o.field("au"), from, day));
        var toCheck = o.has("aVerifier") ? o.field("aVerifier").yesOrNo() : Optional.of(false);
        mark.ifNoneSince(() -> new SchoolHolidays(name.orElseThrow(), zones, academies, from.orElseThrow(), to.orElseThrow(),
                toCheck.orElseThrow())).ifPresent(each -> add(each, o.field("du")));
    }

    private void add(SchoolHolidays holidays, YamlValue place) {
        read.stream().filter(holidays::meets).findFirst().ifPresent(other ->
                place.expected("calendar.apart", other.name(), other.from().toString(), other.to().toString()));
        read.add(holidays);
    }

    private static Optional<LocalDate> endAfter(YamlValue value, Optional<LocalDate> from, LocalDate day) {
        return from.isPresent() && day.isBefore(from.get()) ? value.expected("calendar.notBefore", from.get().toString())
                : Optional.of(day);
    }

    private static <E extends Enum<E>> Set<E> all(YamlValue list, E[] values) {
        Map<String, E> words = Stream.of(values).collect(Collectors.toMap(Enum::name, Function.identity()));
        Set<E> found = new HashSet<>();
        list.list().forEach(item -> item.word(words).ifPresent(found::add));
        return found;
    }
}
