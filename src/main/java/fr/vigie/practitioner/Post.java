package fr.vigie.practitioner;

import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A share of somebody's time at a site.
 *
 * @param percent of a full time, 1 to 100
 * @param to last day; null while it is not known
 */
public record Post(SiteId site, int percent, LocalDate from, @Nullable LocalDate to) {

    public Post {
        if (percent < 1 || percent > 100 || to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A post is 1 to 100 % and ends after it begins: " + percent + " % at " + site);
        }
    }

    Post until(LocalDate lastDay) {
        return to != null && to.isBefore(lastDay) ? this : new Post(site, percent, from, lastDay);
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
