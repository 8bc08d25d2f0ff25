package fr.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.Slot;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.DutyKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack that is delivered, of November 2025. */
class RulePackTest {

    private final RulePack pack = RulePacks.in(Path.of("config/regulation")).at(LocalDate.of(2026, 12, 1));

    @ParameterizedTest(name = "{0} {1} {2}: {3} points")
    @CsvSource({"GARDE, 2026-12-02, nuit, 10", "GARDE, 2026-12-04, nuit, 13", "GARDE, 2026-12-05, samedi, 8",
        "GARDE, 2026-12-05, nuit, 15", "GARDE, 2026-12-06, jour, 15", "GARDE, 2026-12-06, nuit, 13",
        "GARDE, 2026-11-11, nuit, 18", "GARDE, 2026-12-24, nuit, 20", "GARDE, 2026-12-25, jour, 30",
        "GARDE, 2027-01-01, nuit, 36", "ASTREINTE, 2026-12-02, nuit, 4", "TELERADIOLOGIE, 2026-12-02, nuit, 8",
        "TELERADIOLOGIE, 2026-12-02, soiree, 4"})
    void points_follow_the_day_and_the_kind(DutyKind kind, LocalDate day, String code, int points) {
        assertThat(pack.points().of(kind, slot(day, code, SlotGrouping.NONE))).isEqualTo(points);
    }

    @Test
    void a_week_end_of_astreinte_weighs_the_sum_of_its_parts() {
        // (13 + 8 + 15 + 15 + 13) × 40 %
        assertThat(pack.points().of(DutyKind.ASTREINTE, slot(LocalDate.of(2026, 12, 4), "week-end", SlotGrouping.WEEKEND)))
                .isEqualTo(26);
    }

    @Test
    void a_week_end_counts_its_nights_and_days_and_one_week_end() {
        assertThat(pack.counts(DutyKind.ASTREINTE, slot(LocalDate.of(2026, 12, 4), "week-end", SlotGrouping.WEEKEND)))
                .containsOnly(entry("points", 26), entry("nights", 3), entry("fridayNights", 1),
                        entry("saturdayAfternoons", 1), entry("sundaysHolidays", 1), entry("weekendDays", 2),
                        entry("weekends", 1));
    }

    @Test
    void christmas_day_counts_as_a_holiday_and_a_feast() {
        assertThat(pack.counts(DutyKind.GARDE, slot(LocalDate.of(2026, 12, 25), "jour", SlotGrouping.NONE)))
                .containsOnly(entry("points", 30), entry("sundaysHolidays", 1), entry("weekendDays", 1),
                        entry("holidays", 1), entry("feasts", 1));
    }

    @Test
    void an_evening_counts_as_half_a_night() {
        assertThat(pack.counts(DutyKind.TELERADIOLOGIE, slot(LocalDate.of(2026, 12, 2), "soiree", SlotGrouping.NONE)))
                .containsOnly(entry("points", 4), entry("halfNights", 1));
    }

    @Test
    void a_night_of_the_week_follows_a_day_of_service() {
        assertThat(pack.restAfter(DutyKind.GARDE, slot(LocalDate.of(2026, 12, 2), "nuit", SlotGrouping.NONE)))
                .isEqualTo(Duration.ofHours(24));
        assertThat(pack.restAfter(DutyKind.TELERADIOLOGIE, slot(LocalDate.of(2026, 12, 2), "soiree", SlotGrouping.NONE)))
                .isEqualTo(Duration.ofHours(15));
    }

    @Test
    void a_sunday_night_stands_alone() {
        assertThat(pack.restAfter(DutyKind.GARDE, slot(LocalDate.of(2026, 12, 6), "nuit", SlotGrouping.NONE)))
                .isEqualTo(Duration.ofHours(14));
    }

    @Test
    void no_rest_is_owed_beyond_24_hours_though_the_clocks_make_the_night_longer() {
        var october = new SlotPattern(List.of(rule("nuit", "18:30", "08:30", DayKind.values())), SlotGrouping.WEEKEND)
                .slotsOf(YearMonth.of(2026, 10), ZoneId.of("Europe/Paris"), HolidayRegion.METROPOLE);
        assertThat(october).allMatch(slot -> pack.restAfter(DutyKind.GARDE, slot).compareTo(Duration.ofHours(24)) <= 0);
    }

    @Test
    void an_astreinte_without_a_call_owes_no_rest_and_counts_for_a_share_of_work() {
        var night = slot(LocalDate.of(2026, 12, 2), "nuit", SlotGrouping.NONE);
        assertThat(pack.restAfter(DutyKind.ASTREINTE, night)).isZero();
        assertThat(pack.workMinutes(DutyKind.ASTREINTE, night)).isEqualTo(168);
        assertThat(pack.workMinutes(DutyKind.GARDE, night)).isEqualTo(840);
    }

    @Test
    void a_rota_is_published_by_the_20th_of_the_month_before() {
        assertThat(pack.publishDeadline(YearMonth.of(2027, 1))).isEqualTo("2026-12-20");
        assertThat(pack.swapNotice()).isEqualTo(Duration.ofHours(48));
    }

    private static Slot slot(LocalDate day, String code, SlotGrouping grouping) {
        var nights = rule("nuit", "18:30", "08:30", DayKind.values());
        var saturdays = rule("samedi", "13:30", "18:30", DayKind.SATURDAY);
        var days = rule("jour", "08:30", "18:30", DayKind.SUNDAY, DayKind.HOLIDAY);
        var rules = code.equals("soiree") ? List.of(rule("soiree", "18:30", "23:30", DayKind.values()))
                : List.of(nights, saturdays, days);
        return new SlotPattern(rules, grouping)
                .slotsOf(YearMonth.from(day), ZoneId.of("Europe/Paris"), HolidayRegion.METROPOLE).stream()
                .filter(slot -> slot.day().equals(day) && slot.code().equals(code)).findFirst().orElseThrow();
    }

    private static SlotRule rule(String code, String from, String to, DayKind... on) {
        return new SlotRule(code, code, Set.of(on), LocalTime.parse(from), LocalTime.parse(to));
    }
}
