package fr.vigie.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Two rules that would ask one holder for two slots at once, or share a code on one day.
 *
 * @param first place of the one in the list of rules
 * @param second place of the other
 * @param on a kind of day on which they meet
 */
public record SlotConflict(int first, int second, DayKind on) {

    /** Every pair at fault, once each; empty for rules that make a pattern. */
    public static List<SlotConflict> among(List<SlotRule> rules) {
        List<SlotConflict> conflicts = new ArrayList<>();
        for (int first = 0; first < rules.size(); first++) {
            for (int second = first; second < rules.size(); second++) {
                DayKind meeting = meeting(rules.get(first), rules.get(second), first == second);
                if (meeting != null) {
                    conflicts.add(new SlotConflict(first, second, meeting));
                }
            }
        }
        return conflicts;
    }

    private static DayKind meeting(SlotRule one, SlotRule other, boolean same) {
        for (DayKind kind : DayKind.values()) {
            if (!same && one.on().contains(kind) && other.on().contains(kind)
                    && (one.code().equals(other.code()) || meetOnOneDay(one, other))) {
                return kind;
            }
            if (runsInto(one, other, kind) || runsInto(other, one, kind)) {
                return kind;
            }
        }
        return null;
    }

    private static boolean meetOnOneDay(SlotRule one, SlotRule other) {
        return minutes(one.from()) < end(other) && minutes(other.from()) < end(one);
    }

    private static boolean runsInto(SlotRule one, SlotRule nextMorning, DayKind kind) {
        return one.on().contains(kind) && kind.next().stream().anyMatch(nextMorning.on()::contains)
                && minutes(nextMorning.from()) + Duration.ofDays(1).toMinutes() < end(one);
    }

    private static long end(SlotRule rule) {
        return minutes(rule.from()) + rule.length().toMinutes();
    }

    private static long minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
