package fr.vigie.territory;

import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SchoolZone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where imaging is done.
 *
 * @param establishment to which it belongs
 * @param region whose public holidays are kept there
 * @param modalities that need to be covered out of hours
 * @param schoolZone null while it is not known
 * @param travelMinutes by road to other sites; those left out are not known
 * @param lastDay on which imaging is done there; null while no end is foreseen
 */
public record Site(SiteId id, String name, EstablishmentId establishment, HolidayRegion region, Set<Modality> modalities,
                   @Nullable SchoolZone schoolZone, Map<SiteId, Integer> travelMinutes, @Nullable LocalDate lastDay) {

    public Site {
        modalities = Set.copyOf(modalities);
        travelMinutes = travelMinutes == null ? Map.of() : Map.copyOf(travelMinutes);
    }

    /** Of which no end is foreseen. */
    public Site(SiteId id, String name, EstablishmentId establishment, HolidayRegion region, Set<Modality> modalities,
                @Nullable SchoolZone schoolZone, Map<SiteId, Integer> travelMinutes) {
        this(id, name, establishment, region, modalities, schoolZone, travelMinutes, null);
    }

    /** Of which neither school zone nor ways are known. */
    public Site(SiteId id, String name, EstablishmentId establishment, HolidayRegion region, Set<Modality> modalities) {
        this(id, name, establishment, region, modalities, null, Map.of());
    }

    /** Whether imaging is done there on a day. */
    public boolean openOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /** The same, with its last day. */
    public Site until(@Nullable LocalDate last) {
        return new Site(id, name, establishment, region, modalities, schoolZone, travelMinutes, last);
    }

    /** With the ways of some pairs as told, and those of the others as they were. */
    Site travelling(TravelTimes times) {
        Map<SiteId, Integer> minutes = new HashMap<>(travelMinutes);
        times.pairs().stream().filter(pair -> pair.has(id)).forEach(pair ->
                minutes.compute(pair.otherThan(id), (to, before) -> times.minutes().get(pair)));
        return new Site(id, name, establishment, region, modalities, schoolZone, minutes, lastDay);
    }
}
