package fr.vigie.planning;

import fr.vigie.calendar.Feasts;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas.Held;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who held a duty on 24, 25 or 31 December or 1 January of one winter.
 *
 * @param winter the year in which it begins
 * @param published false while some of its duties are not in force
 * @param held the days, by holder
 */
public record FeastsHeld(int winter, boolean published, Map<PractitionerId, SortedSet<LocalDate>> held) {

    /** @param duties all that meet the days from Christmas Eve to New Year's Day */
    static FeastsHeld of(int winter, ZoneId zone, List<Held> duties) {
        var held = new HashMap<PractitionerId, SortedSet<LocalDate>>();
        var published = true;
        for (var each : duties) {
            var days = each.duty().periods().stream().map(period -> Feasts.dayCounted(period, zone)).filter(Feasts::isFeast).toList();
            if (each.holder() != null && !days.isEmpty()) {
                held.computeIfAbsent(each.holder(), who -> new TreeSet<>()).addAll(days);
                published &= each.status() != RotaStatus.DRAFT && each.status() != RotaStatus.SUBMITTED;
            }
        }
        return new FeastsHeld(winter, published, held);
    }
}
