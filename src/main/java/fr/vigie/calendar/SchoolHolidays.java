package fr.vigie.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days without school.
 *
 * @param name as it is shown, in French
 * @param zones that have them
 * @param academies overseas alone, where each has its own: as the regions of their public holidays
 * @param from the day of leaving
 * @param to the day before school begins again
 * @param toCheck whether the dates were read in a source that may be wrong
 */
public record SchoolHolidays(String name, Set<SchoolZone> zones, Set<HolidayRegion> academies, LocalDate from, LocalDate to,
                             boolean toCheck) {

    public SchoolHolidays {
        zones = Set.copyOf(zones);
        academies = Set.copyOf(academies);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Holidays end after they begin, not " + from + " to " + to);
        }
    }

    /** @param region matters overseas alone */
    boolean holds(LocalDate day, SchoolZone zone, HolidayRegion region) {
        return !day.isBefore(from) && !day.isAfter(to) && concerns(zone, region);
    }

    /** @param region matters overseas alone */
    boolean concerns(SchoolZone zone, HolidayRegion region) {
        return zones.contains(zone) && (zone != SchoolZone.OUTRE_MER || academies.contains(region));
    }

    /** Whether some school would have both at once. */
    boolean meets(SchoolHolidays other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to) && zones.stream().filter(other.zones::contains)
                .anyMatch(zone -> zone != SchoolZone.OUTRE_MER || academies.stream().anyMatch(other.academies::contains));
    }
}
