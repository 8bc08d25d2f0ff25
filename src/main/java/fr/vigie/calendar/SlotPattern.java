package fr.vigie.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hours of a line. Slot hours belong to the line, never to the law: only their bounds are in it (arrêté du
 * 30 avril 2003, art. 1: each period 14 h at most).
 *
 * @param rules never two at one time; see {@link SlotConflict}
 */
public record SlotPattern(List<SlotRule> rules, SlotGrouping grouping) {

    /** A group that meets a month begins or ends at most so far outside it. */
    private static final int GROUP_DAYS = 7;

    public SlotPattern {
        rules = List.copyOf(rules);
        List<SlotConflict> conflicts = SlotConflict.among(rules);
        if (rules.isEmpty() || !conflicts.isEmpty()) {
            throw new IllegalArgumentException("A slot pattern has rules that never meet: " + conflicts);
        }
    }

    /**
     * The slots that begin in a month, in order, a grouped one whole even where it runs into the next month.
     *
     * @param zone in which the hours are read: a night over the change of clocks lasts an hour more or less
     */
    public List<Slot> slotsOf(YearMonth month, ZoneId zone, HolidayRegion region) {
        List<Slot> slots = new ArrayList<>();
        Map<LocalDate, List<SlotPart>> groups = new TreeMap<>();
        LocalDate end = month.atEndOfMonth().plusDays(GROUP_DAYS);
        for (LocalDate day = month.atDay(1).minusDays(GROUP_DAYS); !day.isAfter(end); day = day.plusDays(1)) {
            for (SlotRule rule : rulesOf(DayKind.of(day, region))) {
                LocalDateTime start = rule.startOn(day);
                SlotPart part = part(rule, day, zone, region);
                grouping.groupOf(start).ifPresentOrElse(
                        group -> groups.computeIfAbsent(group, anyGroup -> new ArrayList<>()).add(part),
                        () -> slots.add(new Slot(start.toLocalDate(), rule.code(), rule.label(), List.of(part))));
            }
        }
        groups.values().forEach(parts -> slots.add(grouped(parts, zone)));
        slots.removeIf(slot -> !YearMonth.from(slot.day()).equals(month));
        slots.sort(Comparator.comparing(slot -> slot.periods().getFirst()));
        return List.copyOf(slots);
    }

    private List<SlotRule> rulesOf(DayKind kind) {
        return rules.stream().filter(rule -> rule.on().contains(kind)).toList();
    }

    private static SlotPart part(SlotRule rule, LocalDate day, ZoneId zone, HolidayRegion region) {
        LocalDate counted = SlotCategory.dayCounted(day, rule.from());
        SlotCategory category = SlotCategory.of(counted, rule.from(), rule.to(), region);
        Period period = new Period(rule.startOn(day).atZone(zone).toInstant(), rule.endOn(day).atZone(zone).toInstant());
        return new SlotPart(counted, rule.code(), period, category, rule.isHalf(category),
                DayKind.of(counted, region) == DayKind.HOLIDAY);
    }

    private Slot grouped(List<SlotPart> parts, ZoneId zone) {
        parts.sort(Comparator.comparing(SlotPart::period));
        LocalDate day = parts.getFirst().period().start().atZone(zone).toLocalDate();
        return new Slot(day, grouping.code, grouping.label, parts);
    }
}
