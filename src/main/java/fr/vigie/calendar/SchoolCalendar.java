package fr.vigie.calendar;

import fr.vigie.files.Faults;
import fr.vigie.files.FaultyFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The school holidays that an installation knows; a day that its file does not tell of is none. */
public final class SchoolCalendar {

    /** Of an installation that knows none. */
    public static final SchoolCalendar NONE = new SchoolCalendar(List.of());

    private final List<SchoolHolidays> holidays;

    private SchoolCalendar(List<SchoolHolidays> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    /**
     * Reads a file, such as {@code config/vacances-scolaires.yml}; none is known where there is no file.
     *
     * @throws FaultyFileException naming every fault
     */
    public static SchoolCalendar in(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        Faults faults = new Faults();
        List<SchoolHolidays> read = new SchoolCalendarFile(faults).read(file);
        faults.refuse(FaultyFileException::new);
        return new SchoolCalendar(read);
    }

    /**
     * The holidays of a zone on a day.
     *
     * @param region which academy, overseas
     */
    public Optional<SchoolHolidays> on(LocalDate day, SchoolZone zone, HolidayRegion region) {
        return holidays.stream().filter(each -> each.holds(day, zone, region)).findFirst();
    }

    /**
     * The last day of the last holidays that are known of a zone; empty when none are. After it a day of which nothing is
     * told may be one of school or not.
     *
     * @param region which academy, overseas
     */
    public Optional<LocalDate> knownUntil(SchoolZone zone, HolidayRegion region) {
        return holidays.stream().filter(each -> each.concerns(zone, region)).map(SchoolHolidays::to).max(Comparator.naturalOrder());
    }
}
