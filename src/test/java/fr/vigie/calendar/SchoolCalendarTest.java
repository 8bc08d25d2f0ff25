package fr.vigie.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigie.files.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    private static final SchoolCalendar DELIVERED = SchoolCalendar.in(Path.of("config/vacances-scolaires.yml"));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2026-02-14, A, Vacances d’hiver", "2026-02-14, B, Vacances d’hiver", "2026-02-13, B,", "2026-02-14, C,",
        "2026-03-08, C, Vacances d’hiver", "2026-03-09, C,", "2026-12-24, A, Vacances de Noël", "2026-12-24, C, Vacances de Noël",
        "2027-02-10, C, Vacances d’hiver", "2027-02-10, A,", "2027-04-20, B, Vacances de printemps", "2026-02-20, CORSE, Vacances d’hiver",
        "2026-12-24, CORSE,"})
    void each_zone_has_holidays_of_its_own(LocalDate day, SchoolZone zone, String name) {
        assertThat(DELIVERED.on(day, zone, HolidayRegion.METROPOLE).map(SchoolHolidays::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void overseas_each_academy_has_its_own() {
        var summer = LocalDate.of(2027, 1, 20);
        assertThat(DELIVERED.on(summer, SchoolZone.OUTRE_MER, HolidayRegion.LA_REUNION)).map(SchoolHolidays::name).hasValue("Été austral");
        assertThat(DELIVERED.on(summer, SchoolZone.OUTRE_MER, HolidayRegion.MARTINIQUE)).isEmpty();
    }

    @Test
    void how_far_the_dates_of_a_zone_are_known_can_be_told() {
        assertThat(DELIVERED.knownUntil(SchoolZone.A, HolidayRegion.METROPOLE)).hasValue(LocalDate.of(2027, 8, 31));
        assertThat(DELIVERED.knownUntil(SchoolZone.CORSE, HolidayRegion.METROPOLE)).hasValue(LocalDate.of(2026, 8, 31));
        assertThat(DELIVERED.knownUntil(SchoolZone.OUTRE_MER, HolidayRegion.MARTINIQUE)).isEmpty();
    }

    @Test
    void dates_that_are_not_sure_say_so() {
        assertThat(DELIVERED.on(LocalDate.of(2027, 8, 1), SchoolZone.A, HolidayRegion.METROPOLE)).map(SchoolHolidays::toCheck).hasValue(true);
        assertThat(DELIVERED.on(LocalDate.of(2026, 12, 24), SchoolZone.A, HolidayRegion.METROPOLE)).map(SchoolHolidays::toCheck).hasValue(false);
    }

    @Test
    void an_installation_without_the_file_knows_none() {
        assertThat(SchoolCalendar.in(folder.resolve("absent.yml")).on(LocalDate.of(2026, 12, 24), SchoolZone.A, HolidayRegion.METROPOLE))
                .isEmpty();
    }

    @Test
    void every_fault_is_told_at_its_place() {
        assertThatThrownBy(() -> read("""
                vacances:
                  - {nom: Noël, zones: [A, D], du: 2026-12-19, au: 2026-12-18}
                  - {nom: Été, zones: [], du: 2027-07-03, au: 2027-08-31}
                  - {nom: Été, zones: [OUTRE_MER], du: 2027-07-03, au: 2027-08-31, motif: chaleur}
                  - {nom: Hiver, zones: [A, B], du: 2027-02-13, au: 2027-02-28}
                  - {nom: Hiver, zones: [B, C], du: 2027-02-20, au: 2027-03-07, academies: [MAYOTTE]}
                  - {nom: Hiver, zones: [B, C], du: 2027-02-20, au: 2027-03-07}
                """)).isInstanceOf(FaultyFileException.class)
                .hasMessageContainingAll("ligne 2, vacances[0].zones[1]", "vacances[0].au", "pas avant 2026-12-19", "vacances[1].zones",
                        "vacances[2].academies", "vacances[2].motif", "vacances[4].academies", "ligne 7, vacances[5].du",
                        "vont du 2027-02-13 au 2027-02-28");
    }

    private SchoolCalendar read(String text) {
        try {
            return SchoolCalendar.in(Files.writeString(folder.resolve("vacances-scolaires.yml"), text));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
