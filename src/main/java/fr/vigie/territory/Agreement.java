package fr.vigie.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a partner of the GHT or the PIMM has agreed to.
 *
 * @param id unique in its territory
 * @param partner whose radiologists contribute, all those with a post at one of its sites
 * @param teleShares the share of each site's needs that teleradiology alone may cover, in percent of their time
 * @param validTo last day; null while it is not known
 */
public record Agreement(String id, String name, EstablishmentId partner, List<Contribution> contributions,
                        Map<SiteId, Integer> teleShares, LocalDate validFrom, @Nullable LocalDate validTo) {

    public Agreement {
        if (id.isBlank() || validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("An agreement has an id and ends after it begins: " + id);
        }
        if (teleShares.values().stream().anyMatch(percent -> percent < 0 || percent > 100)) {
            throw new IllegalArgumentException("A share of teleradiology is 0 to 100 %: " + teleShares);
        }
        contributions = List.copyOf(contributions);
        teleShares = Map.copyOf(teleShares);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether nothing but a later beginning, and the identifier that goes with it, tells this from what stands. */
    public boolean goesOnAs(Agreement standing) {
        return !validFrom.isBefore(standing.validFrom)
                && new Agreement(standing.id, name, partner, contributions, teleShares, standing.validFrom, validTo).equals(standing);
    }

    Agreement until(LocalDate lastDay) {
        return new Agreement(id, name, partner, contributions, teleShares, validFrom, lastDay);
    }
}
