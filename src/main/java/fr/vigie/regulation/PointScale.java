package fr.vigie.regulation;

import fr.vigie.calendar.Slot;
import fr.vigie.calendar.SlotCategory;
import fr.vigie.calendar.SlotPart;
import fr.vigie.territory.DutyKind;
import java.util.Map;

/**
 * What a duty weighs when the load is shared. Ten points are an ordinary night on site.
 *
 * @param byCategory of a whole garde; every category
 * @param kindPercent of those for each kind of duty; every kind
 * @param halfPercent of those for a half night or half day
 * @param feastPercent of those for 24, 25 and 31 December and 1 January
 */
public record PointScale(Map<SlotCategory, Integer> byCategory, Map<DutyKind, Integer> kindPercent, int halfPercent,
                         int feastPercent) {

    public PointScale {
        byCategory = Map.copyOf(byCategory);
        kindPercent = Map.copyOf(kindPercent);
    }

    /** Whole points of a slot, the nearest to the sum of its parts. */
    public int of(DutyKind kind, Slot slot) {
        return of(kindPercent.get(kind), slot);
    }

    /** The same for a line of a class of its own. */
    int of(int percent, Slot slot) {
        return (int) Math.round(slot.parts().stream().mapToDouble(part -> of(percent, part)).sum());
    }

    private double of(int percent, SlotPart part) {
        return byCategory.get(part.category()) * percent / 100.0
                * (part.half() ? halfPercent / 100.0 : 1)
                * (part.feast() ? feastPercent / 100.0 : 1);
    }
}
