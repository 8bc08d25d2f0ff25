package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french_alone() {
        var first = LocalDate.of(2026, 12, 1);
        assertThat(Dates.day(first, Locale.FRENCH)).isEqualTo("mardi 1er décembre 2026");
        assertThat(Dates.shortDay(first, Locale.FRENCH)).isEqualTo("mar. 1er déc.");
        assertThat(Dates.columnDay(first, Locale.FRENCH)).isEqualTo("mar. 1");
        assertThat(Dates.day(first, Locale.ENGLISH)).isEqualTo("Tuesday 1 December 2026");
        assertThat(Dates.day(first.plusDays(10), Locale.FRENCH)).isEqualTo("vendredi 11 décembre 2026");
    }

    @Test
    void no_line_ends_within_an_hour_or_a_length_of_time() {
        assertThat(Dates.hour(LocalTime.of(18, 30), Locale.FRENCH)).isEqualTo("18\u00a0h\u00a030");
        assertThat(Dates.hour(LocalTime.of(8, 0), Locale.FRENCH)).isEqualTo("8\u00a0h");
        assertThat(Dates.hour(LocalTime.of(8, 0), Locale.ENGLISH)).isEqualTo("08:00");
        assertThat(Dates.length(Duration.ofMinutes(845))).isEqualTo("14\u00a0h\u00a005");
        assertThat(Dates.length(Duration.ofHours(480))).isEqualTo("480\u00a0h");
        assertThat(Dates.length(Duration.ofMinutes(45))).isEqualTo("45\u00a0min");
    }

    @Test
    void a_moment_is_told_to_the_second_in_its_zone() {
        var moment = Instant.parse("2026-11-22T17:30:05.4Z");
        assertThat(Dates.moment(moment, PARIS, Locale.FRENCH)).isEqualTo("22 nov. 2026 à 18:30:05");
        assertThat(Dates.moment(moment, PARIS, Locale.ENGLISH)).isEqualTo("22 Nov 2026, 18:30:05");
    }
}
