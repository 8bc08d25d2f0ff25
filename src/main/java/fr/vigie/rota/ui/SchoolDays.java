package fr.vigie.rota.ui;

import fr.vigie.access.Spoken;
import fr.vigie.calendar.SchoolCalendar;
import fr.vigie.calendar.SchoolHolidays;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The school holidays of a day at a territory's sites, in words. */
final class SchoolDays {

    private SchoolDays() {
    }

    /** Such as «Vacances d’hiver (zone B)», the zone left out where all sites have them; null on a day of school. */
    static @Nullable String of(TerritoryView territory, SchoolCalendar schools, LocalDate day, Locale locale) {
        Set<SchoolZone> zones = new TreeSet<>();
        Map<SchoolHolidays, Set<SchoolZone>> found = new LinkedHashMap<>();
        for (Site site : territory.sites()) {
            SchoolZone zone = site.schoolZone();
            if (zone != null) {
                zones.add(zone);
                schools.on(day, zone, site.region()).ifPresent(holidays ->
                        found.computeIfAbsent(holidays, any -> new TreeSet<>()).add(zone));
            }
        }
        return found.isEmpty() ? null : found.entrySet().stream()
                .map(each -> words(each.getKey(), each.getValue(), zones, locale)).collect(Collectors.joining(Spoken.semicolon(locale)));
    }

    /**
     * The zones of a territory's sites, overseas the academies, whose holidays are not known until this day: such as «Corse,
     * Mayotte»; null where all are. A day of theirs that is not marked may be one of holidays all the same.
     */
    static @Nullable String unknown(TerritoryView territory, SchoolCalendar schools, LocalDate day, Locale locale) {
        Set<String> zones = new TreeSet<>();
        for (Site site : territory.sites()) {
            SchoolZone zone = site.schoolZone();
            if (zone != null && schools.knownUntil(zone, site.region()).filter(last -> !last.isBefore(day)).isEmpty()) {
                zones.add(zone == SchoolZone.OUTRE_MER ? Messages.text(locale, "territory.region." + site.region())
                        : Messages.text(locale, "territory.schoolZone." + zone));
            }
        }
        return zones.isEmpty() ? null : String.join(", ", zones);
    }

    private static String words(SchoolHolidays holidays, Set<SchoolZone> on, Set<SchoolZone> all, Locale locale) {
        String zones = on.stream().map(zone -> Messages.text(locale, "rota.schoolZone." + zone)).collect(Collectors.joining(", "));
        String name = on.equals(all) ? holidays.name() : Messages.text(locale, "rota.board.schoolZones", holidays.name(), zones);
        return holidays.toCheck() ? Messages.text(locale, "rota.board.schoolToCheck", name) : name;
    }
}
