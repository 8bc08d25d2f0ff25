package fr.vigie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpokenDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french() {
        assertThat(SpokenDays.said(FIRST, "EEE d MMM", Locale.FRENCH)).isEqualTo("mar. 1er déc.");
        assertThat(SpokenDays.said(FIRST, "d MMMM", Locale.FRENCH)).isEqualTo("1er décembre");
        assertThat(SpokenDays.said(FIRST, "d MMMM", Locale.ENGLISH)).isEqualTo("1 December");
    }

    @Test
    void other_days_and_a_lonely_number_are_not() {
        assertThat(SpokenDays.said(FIRST.plusDays(1), "EEE d MMM", Locale.FRENCH)).isEqualTo("mer. 2 déc.");
        assertThat(SpokenDays.said(FIRST, "EEE d", Locale.FRENCH)).isEqualTo("mar. 1");
    }
}
