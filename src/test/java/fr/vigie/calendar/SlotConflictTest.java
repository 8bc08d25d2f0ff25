package fr.vigie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlotConflictTest {

    @Test
    void slots_that_touch_do_not_meet() {
        assertThat(SlotConflict.among(List.of(rule("jour", "08:30", "18:30", DayKind.SUNDAY),
                rule("nuit", "18:30", "08:30", DayKind.SUNDAY)))).isEmpty();
    }

    @Test
    void slots_on_other_days_do_not_meet() {
        assertThat(SlotConflict.among(List.of(rule("a", "08:30", "18:30", DayKind.SUNDAY),
                rule("b", "10:00", "12:00", DayKind.HOLIDAY)))).isEmpty();
    }

    @Test
    void two_slots_at_one_time_meet() {
        assertThat(SlotConflict.among(List.of(rule("a", "08:30", "18:30", DayKind.SUNDAY),
                rule("b", "18:00", "20:00", DayKind.SUNDAY)))).containsExactly(new SlotConflict(0, 1, DayKind.SUNDAY));
    }

    @Test
    void a_night_that_runs_into_the_next_days_slot_meets_it() {
        assertThat(SlotConflict.among(List.of(rule("nuit", "18:30", "09:00", DayKind.SATURDAY),
                rule("jour", "08:30", "18:30", DayKind.SUNDAY)))).containsExactly(new SlotConflict(0, 1, DayKind.SATURDAY));
    }

    @Test
    void any_day_may_be_followed_by_a_holiday() {
        assertThat(SlotConflict.among(List.of(rule("nuit", "18:30", "09:00", DayKind.TUESDAY),
                rule("ferie", "08:30", "18:30", DayKind.HOLIDAY)))).hasSize(1);
    }

    @Test
    void one_code_stands_for_one_slot_a_day() {
        assertThat(SlotConflict.among(List.of(rule("nuit", "18:30", "23:30", DayKind.MONDAY),
                rule("nuit", "23:30", "08:30", DayKind.MONDAY)))).hasSize(1);
    }

    @Test
    void a_slot_of_a_whole_day_is_followed_by_itself() {
        assertThat(SlotConflict.among(List.of(rule("garde", "08:30", "08:30", DayKind.values())))).isEmpty();
    }

    private static SlotRule rule(String code, String from, String to, DayKind... on) {
        return new SlotRule(code, code, Set.of(on), LocalTime.parse(from), LocalTime.parse(to));
    }
}
