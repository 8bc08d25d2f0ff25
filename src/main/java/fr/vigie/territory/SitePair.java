package fr.vigie.territory;

/** Two sites, in no order: the lesser id is the first. */
public record SitePair(SiteId one, SiteId other) {

    public SitePair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A way leads from one site to another, not from " + one + " to itself");
        }
        if (one.value().compareTo(other.value()) > 0) {
            SiteId lesser = other;
            other = one;
            one = lesser;
        }
    }

    public boolean has(SiteId site) {
        return one.equals(site) || other.equals(site);
    }

    SiteId otherThan(SiteId site) {
        return one.equals(site) ? other : one;
    }
}
