package fr.vigie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-04-06, 2026-05-14, 2026-05-25, 2026-04-03", "2027-03-29, 2027-05-06, 2027-05-17, 2027-03-26",
        "2028-04-17, 2028-05-25, 2028-06-05, 2028-04-14", "2038-04-26, 2038-06-03, 2038-06-14, 2038-04-23",
        "2049-04-19, 2049-05-27, 2049-06-07, 2049-04-16"})
    void the_moving_feasts_follow_easter(LocalDate easterMonday, LocalDate ascension, LocalDate whitMonday, LocalDate goodFriday) {
        var days = FrenchHolidays.of(easterMonday.getYear(), HolidayRegion.ALSACE_MOSELLE);
        assertThat(days).containsEntry(easterMonday, "Lundi de Pâques").containsEntry(ascension, "Ascension")
                .containsEntry(whitMonday, "Lundi de Pentecôte").containsEntry(goodFriday, "Vendredi saint");
    }

    @Test
    void easter_is_a_sunday_from_22_march_to_25_april_in_every_year() {
        IntStream.rangeClosed(1900, 2300).mapToObj(FrenchHolidays::easter).forEach(easter -> {
            assertThat(easter.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(easter.withMonth(3).withDayOfMonth(22), easter.withMonth(4).withDayOfMonth(25));
        });
    }

    @Test
    void metropolitan_france_has_eleven_holidays() {
        assertThat(FrenchHolidays.of(2027, HolidayRegion.METROPOLE).keySet()).extracting(LocalDate::toString).containsExactly(
                "2027-01-01", "2027-03-29", "2027-05-01", "2027-05-06", "2027-05-08", "2027-05-17", "2027-07-14",
                "2027-08-15", "2027-11-01", "2027-11-11", "2027-12-25");
    }

    @Test
    void alsace_and_moselle_have_two_more() {
        assertThat(FrenchHolidays.of(2026, HolidayRegion.ALSACE_MOSELLE)).hasSize(13)
                .containsEntry(LocalDate.of(2026, 12, 26), "Saint-Étienne");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MAYOTTE, 2026-04-27", "MARTINIQUE, 2026-05-22", "GUADELOUPE, 2026-05-27", "SAINT_MARTIN, 2026-05-27",
        "GUYANE, 2026-06-10", "SAINT_BARTHELEMY, 2026-10-09", "LA_REUNION, 2026-12-20"})
    void overseas_keeps_the_abolition_of_slavery(HolidayRegion region, LocalDate day) {
        assertThat(FrenchHolidays.nameOf(day, region)).contains("Abolition de l’esclavage");
        assertThat(FrenchHolidays.nameOf(day, HolidayRegion.METROPOLE)).isEmpty();
        assertThat(FrenchHolidays.of(2026, region)).hasSize(12);
    }

    @Test
    void two_feasts_on_one_day_keep_both_names() {
        assertThat(FrenchHolidays.nameOf(LocalDate.of(2008, 5, 1), HolidayRegion.METROPOLE))
                .contains("Fête du Travail et Ascension");
    }
}
