package fr.vigie.territory;

import fr.vigie.calendar.HolidayRegion;
import java.util.Set;

/**
 * A place where imaging is done.
 *
 * @param establishment to which it belongs
 * @param region whose public holidays are kept there
 * @param modalities that need to be covered out of hours
 */
public record Site(SiteId id, String name, EstablishmentId establishment, HolidayRegion region, Set<Modality> modalities) {

    public Site {
        modalities = Set.copyOf(modalities);
    }
}
