package fr.vigie.territory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far sites are from each other by road, the same both ways.
 *
 * @param pairs of which something is said
 * @param minutes of these pairs, from 1 to a day's; those left out are not known
 */
public record TravelTimes(Set<SitePair> pairs, Map<SitePair, Integer> minutes) {

    public static final int LONGEST = 24 * 60;

    public TravelTimes {
        pairs = Set.copyOf(pairs);
        minutes = Map.copyOf(minutes);
        if (!pairs.containsAll(minutes.keySet()) || minutes.values().stream().anyMatch(each -> each < 1 || each > LONGEST)) {
            throw new IllegalArgumentException("A way takes 1 to " + LONGEST + " minutes between two of " + pairs + ": " + minutes);
        }
    }

    /** Of these pairs alone. */
    public TravelTimes of(Set<SitePair> wanted) {
        Map<SitePair, Integer> kept = new HashMap<>(minutes);
        kept.keySet().retainAll(wanted);
        return new TravelTimes(wanted, kept);
    }

    /** With what another says of its pairs. */
    public TravelTimes with(TravelTimes other) {
        Set<SitePair> all = new HashSet<>(pairs);
        all.addAll(other.pairs);
        Map<SitePair, Integer> known = new HashMap<>(minutes);
        known.keySet().removeAll(other.pairs);
        known.putAll(other.minutes);
        return new TravelTimes(all, known);
    }

    /** The pairs of which another says something else. */
    public Set<SitePair> differing(TravelTimes other) {
        return other.pairs.stream().filter(pair -> !Objects.equals(minutes.get(pair), other.minutes.get(pair)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
