package fr.vigie.territory;

import fr.vigie.calendar.SlotPattern;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What must be covered at a site: a modality, over hours of its own, by any of some lines. A site without radiologist
 * has needs too. A line covers a need for as long as its own slot lasts: over the evening one line, over the night another.
 *
 * @param id unique in its territory
 * @param slots when; never grouped
 * @param lines any of which covers it, each answering for the site; never one of teleradiology for what is not read at a
 *     distance (an ultrasound, an intervention)
 * @param criticality from 1; the more, the graver when nobody covers it
 * @param validTo last day; null while it is not known
 */
public record Need(String id, SiteId site, Modality modality, SlotPattern slots, Set<LineId> lines, int criticality,
                   LocalDate validFrom, @Nullable LocalDate validTo) {

    public static final int GRAVEST = 100;

    public Need {
        if (id.isBlank() || lines.isEmpty()) {
            throw new IllegalArgumentException("A need has an id and a line that may cover it: " + id);
        }
        if (criticality < 1 || criticality > GRAVEST || validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("A need weighs 1 to " + GRAVEST + " and ends after it begins: " + id);
        }
        lines = Set.copyOf(lines);
    }

    /**
     * The same, covered by one more line from a day on: all of it where it begins no earlier, else what takes over from it
     * then, under an identifier of its own.
     *
     * @param taken whether an identifier is in use
     */
    public Need coveredAlsoBy(LineId line, LocalDate from, Predicate<String> taken) {
        Set<LineId> all = new HashSet<>(lines);
        all.add(line);
        return from.isAfter(validFrom) ? new Need(Slug.of(id, taken), site, modality, slots, all, criticality, from, validTo)
                : new Need(id, site, modality, slots, all, criticality, validFrom, validTo);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether nothing but a later beginning, and the identifier that goes with it, tells this from what stands. */
    public boolean goesOnAs(Need standing) {
        return !validFrom.isBefore(standing.validFrom)
                && new Need(standing.id, site, modality, slots, lines, criticality, standing.validFrom, validTo).equals(standing);
    }

    Need until(LocalDate lastDay) {
        return new Need(id, site, modality, slots, lines, criticality, validFrom, lastDay);
    }
}
