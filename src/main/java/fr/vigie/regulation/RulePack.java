package fr.vigie.regulation;

import fr.vigie.calendar.Period;
import fr.vigie.calendar.Slot;
import fr.vigie.calendar.SlotCategory;
import fr.vigie.calendar.SlotPart;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LocalRules;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force from a date on. Sources stand beside each parameter in its file.
 *
 * @param workPercent how much of each kind of duty counts as work when a rota is planned; every kind
 * @param maxWeeklyWork on average over {@code averagedMonths} (CSP R.6152-27): 48 h
 * @param publishDeadlineDay day of the month before by which a rota is published
 * @param swapNotice before a duty begins, for an exchange to be approved still
 * @param particulars what is counted and paid afterwards, and what the law leaves open
 */
public record RulePack(String id, LocalDate inForceFrom, RestRules rest, Map<DutyKind, Integer> workPercent,
                       Duration maxWeeklyWork, int averagedMonths, PointScale points, List<Cap> caps, Spacing spacing,
                       Weights weights, int publishDeadlineDay, Duration swapNotice, Particulars particulars) {

    /** The name of the points among the counts of a duty. */
    public static final String POINTS = "points";

    public RulePack {
        workPercent = Map.copyOf(workPercent);
        caps = List.copyOf(caps);
    }

    /** Every number that a territory may set for itself. */
    public List<RuleParameter> parameters() {
        return LocalOverlay.parameters(this);
    }

    /** With a territory's own rules on top: stricter, never laxer than this. */
    public RulePack with(@Nullable LocalRules own) {
        return own == null ? this : LocalOverlay.over(this, own.values());
    }

    RulePack withCaps(List<Cap> newCaps) {
        return new RulePack(id, inForceFrom, rest, workPercent, maxWeeklyWork, averagedMonths, points, newCaps, spacing, weights,
                publishDeadlineDay, swapNotice, particulars);
    }

    /** The rest owed after a block of work without a rest in it; see {@link RestRules#after}. */
    public Duration restAfter(Duration continuousWork) {
        return rest.after(continuousWork);
    }

    /**
     * The rest to plan after each period of a duty: after its longest block of work, with the day service before it when
     * it is a night of the week.
     */
    public Duration restAfter(DutyKind kind, Slot slot) {
        if (kind == DutyKind.ASTREINTE) {
            return rest.afterAstreinte();
        }
        Duration longest = longestBlock(slot);
        RestRules.Mode reading = slot.parts().stream().allMatch(SlotPart::half) ? particulars.rest().afterHalfGarde() : rest.mode();
        return rest.after(longest.compareTo(rest.longestWork()) > 0 ? rest.longestWork() : longest, reading);
    }

    /** Minutes of a duty that count as work. */
    public int workMinutes(DutyKind kind, Slot slot) {
        return slot.minutes() * workPercent.get(kind) / 100;
    }

    /** The points and every counter of a duty that is not zero, by name. */
    public Map<String, Integer> counts(DutyKind kind, Slot slot) {
        return counts(points.of(kind, slot), slot);
    }

    /** The same for a line, which may be of a class of points of its own. */
    public Map<String, Integer> counts(DutyLine line, Slot slot) {
        Integer percent = line.terms().pointsPercent();
        return counts(percent == null ? points.of(line.kind(), slot) : points.of(percent, slot), slot);
    }

    private static Map<String, Integer> counts(int points, Slot slot) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(POINTS, points);
        for (Counter counter : Counter.values()) {
            counts.put(counter.key(), counter.of(slot));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** The last day to publish a month's rota. */
    public LocalDate publishDeadline(YearMonth rota) {
        return rota.minusMonths(1).atDay(publishDeadlineDay);
    }

    private Duration longestBlock(Slot slot) {
        Duration longest = Duration.ZERO;
        Duration block = Duration.ZERO;
        Period before = null;
        for (SlotPart part : slot.parts()) {
            Period now = part.period();
            boolean follows = before != null && Duration.between(before.end(), now.start()).compareTo(rest.daily()) < 0;
            block = (follows ? block : dayServiceBefore(part)).plus(Duration.between(now.start(), now.end()));
            longest = block.compareTo(longest) > 0 ? block : longest;
            before = now;
        }
        return longest;
    }

    private Duration dayServiceBefore(SlotPart part) {
        return part.category() == SlotCategory.NIGHT || part.category() == SlotCategory.FRIDAY_NIGHT
                ? rest.dayBefore() : Duration.ZERO;
    }
}
