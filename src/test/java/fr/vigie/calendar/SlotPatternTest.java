package fr.vigie.calendar;

import static fr.vigie.calendar.SlotCategory.FRIDAY_NIGHT;
import static fr.vigie.calendar.SlotCategory.HOLIDAY_NIGHT;
import static fr.vigie.calendar.SlotCategory.NIGHT;
import static fr.vigie.calendar.SlotCategory.SATURDAY_AFTERNOON;
import static fr.vigie.calendar.SlotCategory.SATURDAY_NIGHT;
import static fr.vigie.calendar.SlotCategory.SUNDAY_NIGHT;
import static fr.vigie.calendar.SlotCategory.SUNDAY_OR_HOLIDAY_DAY;
import static fr.vigie.calendar.SlotCategory.WEEKDAY_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotPatternTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final SlotRule NIGHTS = rule("nuit", "18:30", "08:30", DayKind.values());
    private static final SlotRule SATURDAYS = rule("samedi", "13:30", "18:30", DayKind.SATURDAY);
    private static final SlotRule DAYS = rule("jour", "08:30", "18:30", DayKind.SUNDAY, DayKind.HOLIDAY);

    @Test
    void a_month_of_garde_has_its_nights_saturday_afternoons_sundays_and_holidays() {
        var slots = garde(SlotGrouping.NONE, YearMonth.of(2026, 12));
        assertThat(slots).filteredOn(slot -> slot.code().equals("nuit")).hasSize(31);
        assertThat(slots).filteredOn(slot -> slot.code().equals("samedi")).hasSize(4);
        assertThat(slots).filteredOn(slot -> slot.code().equals("jour")).extracting(slot -> slot.day().getDayOfMonth())
                .containsExactly(6, 13, 20, 25, 27);
    }

    @Test
    void slots_come_in_the_order_of_their_beginning() {
        assertThat(garde(SlotGrouping.WEEKEND, YearMonth.of(2026, 12)))
                .isSortedAccordingTo((a, b) -> a.periods().getFirst().compareTo(b.periods().getFirst()));
    }

    @ParameterizedTest(name = "the night of {0} lasts {1} h")
    @CsvSource({"2026-10-24, 15", "2026-10-25, 14", "2027-03-27, 13", "2027-03-28, 14"})
    void a_night_over_the_change_of_clocks_lasts_an_hour_more_or_less(LocalDate day, int hours) {
        var night = slot(day, "nuit", HolidayRegion.METROPOLE);
        assertThat(night.minutes()).isEqualTo(60 * hours);
    }

    @Test
    void hours_are_those_of_the_zone() {
        var reunion = new SlotPattern(List.of(NIGHTS), SlotGrouping.NONE)
                .slotsOf(YearMonth.of(2026, 7), ZoneId.of("Indian/Reunion"), HolidayRegion.LA_REUNION);
        assertThat(reunion.getFirst().periods().getFirst().start()).isEqualTo(Instant.parse("2026-07-01T14:30:00Z"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"2026-12-02, nuit, NIGHT", "2026-12-04, nuit, FRIDAY_NIGHT", "2026-12-05, samedi, SATURDAY_AFTERNOON",
        "2026-12-05, nuit, SATURDAY_NIGHT", "2026-12-06, jour, SUNDAY_OR_HOLIDAY_DAY", "2026-12-06, nuit, SUNDAY_NIGHT",
        "2026-12-25, jour, SUNDAY_OR_HOLIDAY_DAY", "2026-12-25, nuit, HOLIDAY_NIGHT",
        "2026-08-15, jour, SUNDAY_OR_HOLIDAY_DAY", "2026-08-15, nuit, HOLIDAY_NIGHT"})
    void the_day_gives_a_slot_its_category(LocalDate day, String code, SlotCategory category) {
        assertThat(slot(day, code, HolidayRegion.METROPOLE).categories()).containsExactly(category);
    }

    @Test
    void a_holiday_on_a_saturday_is_a_holiday_and_no_saturday() {
        assertThat(garde(SlotGrouping.NONE, YearMonth.of(2026, 8)))
                .filteredOn(slot -> slot.day().equals(LocalDate.of(2026, 8, 15)))
                .extracting(Slot::code).containsExactly("jour", "nuit");
    }

    @Test
    void a_day_is_a_holiday_only_where_it_is_kept() {
        var saintEtienne = LocalDate.of(2025, 12, 26);
        assertThat(slot(saintEtienne, "nuit", HolidayRegion.ALSACE_MOSELLE).categories()).containsExactly(HOLIDAY_NIGHT);
        assertThat(slot(saintEtienne, "nuit", HolidayRegion.METROPOLE).categories()).containsExactly(FRIDAY_NIGHT);
    }

    @Test
    void the_hours_after_midnight_are_the_night_of_the_day_before() {
        var deep = new SlotPattern(List.of(rule("nuit-profonde", "00:00", "08:00", DayKind.values())), SlotGrouping.NONE)
                .slotsOf(YearMonth.of(2026, 12), PARIS, HolidayRegion.METROPOLE);
        var part = deep.get(25).parts().getFirst();
        assertThat(deep.get(25).day()).isEqualTo(LocalDate.of(2026, 12, 26));
        assertThat(part.category()).isEqualTo(HOLIDAY_NIGHT);
        assertThat(part.counted()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(part.half()).isTrue();
        assertThat(part.feast()).isTrue();
    }

    @Test
    void an_evening_is_half_a_night_and_a_saturday_afternoon_is_not_halved() {
        var tele = new SlotPattern(List.of(rule("soiree", "18:30", "23:30", DayKind.values()), SATURDAYS), SlotGrouping.NONE)
                .slotsOf(YearMonth.of(2026, 12), PARIS, HolidayRegion.METROPOLE);
        assertThat(tele).filteredOn(slot -> slot.code().equals("soiree")).allMatch(slot -> slot.parts().getFirst().half());
        assertThat(tele).filteredOn(slot -> slot.code().equals("samedi")).noneMatch(slot -> slot.parts().getFirst().half());
    }

    @Test
    void a_saturday_morning_is_day_service() {
        var mornings = new SlotPattern(List.of(rule("matin", "08:30", "13:30", DayKind.SATURDAY)), SlotGrouping.NONE)
                .slotsOf(YearMonth.of(2026, 12), PARIS, HolidayRegion.METROPOLE);
        assertThat(mornings).allMatch(slot -> slot.categories().equals(Set.of(WEEKDAY_DAY)));
    }

    @Test
    void a_week_end_held_whole_runs_from_friday_night_to_monday_morning() {
        var weekend = garde(SlotGrouping.WEEKEND, YearMonth.of(2026, 12)).stream()
                .filter(slot -> slot.code().equals("week-end")).findFirst().orElseThrow();
        assertThat(weekend.day()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(weekend.parts()).extracting(SlotPart::category)
                .containsExactly(FRIDAY_NIGHT, SATURDAY_AFTERNOON, SATURDAY_NIGHT, SUNDAY_OR_HOLIDAY_DAY, SUNDAY_NIGHT);
        assertThat(weekend.periods().getLast().end()).isEqualTo(Instant.parse("2026-12-07T07:30:00Z"));
    }

    @Test
    void the_other_nights_stay_apart() {
        assertThat(garde(SlotGrouping.WEEKEND, YearMonth.of(2026, 12))).filteredOn(slot -> slot.code().equals("nuit"))
                .allMatch(slot -> slot.categories().equals(Set.of(NIGHT))).hasSize(19);
    }

    @Test
    void a_week_end_that_runs_into_the_next_month_belongs_to_the_one_in_which_it_begins() {
        var january = garde(SlotGrouping.WEEKEND, YearMonth.of(2027, 1));
        var february = garde(SlotGrouping.WEEKEND, YearMonth.of(2027, 2));
        assertThat(january.getLast().day()).isEqualTo(LocalDate.of(2027, 1, 29));
        assertThat(january.getLast().parts()).hasSize(5);
        assertThat(february.getFirst().day()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void a_week_held_whole_begins_on_monday() {
        var weeks = garde(SlotGrouping.WEEK, YearMonth.of(2026, 12));
        assertThat(weeks).extracting(slot -> slot.day().getDayOfMonth()).containsExactly(7, 14, 21, 28);
        assertThat(weeks.getFirst().parts()).hasSize(9);
    }

    @Test
    void the_months_of_a_year_hold_every_slot_once() {
        for (var grouping : SlotGrouping.values()) {
            var parts = java.util.stream.IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2026, month))
                    .flatMap(month -> garde(grouping, month).stream()).flatMap(slot -> slot.parts().stream()).toList();
            assertThat(parts).doesNotHaveDuplicates();
            assertThat(parts).filteredOn(part -> part.code().equals("nuit")).hasSizeBetween(360, 370);
        }
    }

    @Test
    void rules_that_meet_are_no_pattern() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new SlotPattern(List.of(NIGHTS, rule("soir", "17:00", "19:00", DayKind.MONDAY)), SlotGrouping.NONE));
    }

    private static List<Slot> garde(SlotGrouping grouping, YearMonth month) {
        return new SlotPattern(List.of(NIGHTS, SATURDAYS, DAYS), grouping).slotsOf(month, PARIS, HolidayRegion.METROPOLE);
    }

    private static Slot slot(LocalDate day, String code, HolidayRegion region) {
        return new SlotPattern(List.of(NIGHTS, SATURDAYS, DAYS), SlotGrouping.NONE).slotsOf(YearMonth.from(day), PARIS, region)
                .stream().filter(slot -> slot.day().equals(day) && slot.code().equals(code)).findFirst().orElseThrow();
    }

    private static SlotRule rule(String code, String from, String to, DayKind... on) {
        return new SlotRule(code, code, Set.of(on), LocalTime.parse(from), LocalTime.parse(to));
    }
}
