package fr.vigie.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A slot to be held whole by one person.
 *
 * @param day the local date on which it begins; its month is the rota it belongs to, whole
 * @param code unique in its line on that day
 * @param label as it is shown, in French
 * @param parts in order and apart; several for a week-end or a week held as one
 */
public record Slot(LocalDate day, String code, String label, List<SlotPart> parts) {

    public Slot {
        parts = List.copyOf(parts);
    }

    public List<Period> periods() {
        return parts.stream().map(SlotPart::period).toList();
    }

    public Set<SlotCategory> categories() {
        Set<SlotCategory> categories = EnumSet.noneOf(SlotCategory.class);
        parts.forEach(part -> categories.add(part.category()));
        return categories;
    }

    /** Elapsed minutes of all its parts. */
    public int minutes() {
        return parts.stream().mapToInt(part -> part.period().minutes()).sum();
    }
}
