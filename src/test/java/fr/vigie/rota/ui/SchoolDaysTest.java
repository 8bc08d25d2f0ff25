package fr.vigie.rota.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SchoolCalendar;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchoolDaysTest {

    private static final SchoolCalendar SCHOOLS = SchoolCalendar.in(Path.of("config/vacances-scolaires.yml"));
    private static final LocalDate WINTER_OF_B = LocalDate.of(2027, 3, 3);

    @Test
    void one_line_names_the_zones_that_are_on_holiday() {
        assertThat(said(WINTER_OF_B, SchoolZone.A, SchoolZone.B)).isEqualTo("Vacances d’hiver (zone B)");
        assertThat(said(LocalDate.of(2027, 2, 24), SchoolZone.A, SchoolZone.B))
                .isEqualTo("Vacances d’hiver (zone A)\u202f; Vacances d’hiver (zone B)");
    }

    @Test
    void no_zone_is_named_where_all_sites_have_them() {
        assertThat(said(LocalDate.of(2026, 12, 24), SchoolZone.A, SchoolZone.B)).isEqualTo("Vacances de Noël");
        assertThat(said(WINTER_OF_B, SchoolZone.B, SchoolZone.B)).isEqualTo("Vacances d’hiver");
    }

    @Test
    void a_day_of_school_or_a_site_of_no_known_zone_says_nothing() {
        assertThat(said(LocalDate.of(2026, 12, 10), SchoolZone.A, SchoolZone.B)).isNull();
        assertThat(said(LocalDate.of(2026, 12, 24), null, null)).isNull();
    }

    @Test
    void a_zone_whose_dates_are_not_known_is_named_rather_than_shown_as_at_school() {
        assertThat(unknown(LocalDate.of(2026, 8, 31), SchoolZone.B, SchoolZone.CORSE)).isNull();
        assertThat(unknown(LocalDate.of(2026, 12, 31), SchoolZone.B, SchoolZone.CORSE)).isEqualTo("Corse");
        assertThat(unknown(LocalDate.of(2026, 12, 31), null, null)).isNull();
        assertThat(unknown(LocalDate.of(2026, 12, 31), SchoolZone.OUTRE_MER, SchoolZone.A)).isEqualTo("Mayotte");
    }

    @Test
    void dates_that_are_to_be_checked_say_so() {
        assertThat(said(LocalDate.of(2027, 8, 1), SchoolZone.A, SchoolZone.A)).isEqualTo("Vacances d’été, dates à vérifier");
    }

    private static String said(LocalDate day, SchoolZone... zones) {
        return SchoolDays.of(of(zones), SCHOOLS, day, Locale.FRENCH);
    }

    private static String unknown(LocalDate day, SchoolZone... zones) {
        return SchoolDays.unknown(of(zones), SCHOOLS, day, Locale.FRENCH);
    }

    private static TerritoryView of(SchoolZone... zones) {
        TerritoryView small = SmallTerritory.named("ght");
        List<Site> sites = IntStream.range(0, zones.length).mapToObj(n -> in(zones[n], small.sites().get(n))).toList();
        return new TerritoryView(small.id(), small.name(), small.zone(), small.region(), small.establishments(), sites, small.skills(),
                small.lines());
    }

    private static Site in(SchoolZone zone, Site site) {
        var region = zone == SchoolZone.OUTRE_MER ? HolidayRegion.MAYOTTE : site.region();
        return new Site(site.id(), site.name(), site.establishment(), region, site.modalities(), zone, Map.of());
    }
}
