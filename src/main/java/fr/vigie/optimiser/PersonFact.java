package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A practitioner, ready for the rules. An external one keeps nothing of what rules do not look at: no leave, no wish,
 * no cap, no target, no travel.
 */
final class PersonFact {

    final int index;
    final String id;
    final Set<String> skills;
    final Set<String> sites;
    final String sector;
    final boolean remote;
    final boolean external;
    final Map<String, Integer> response;
    final Map<String, Integer> travel;
    final List<TimeSpan> unavailable;
    final List<WishFact> wishes = new ArrayList<>();
    final List<SessionFact> sessions = new ArrayList<>();
    final List<CapFact> caps = new ArrayList<>();
    final List<TargetFact> targets = new ArrayList<>();
    final List<SiteTargetFact> siteTargets = new ArrayList<>();
    /** null: unbounded. */
    final Integer maxWork;

    PersonFact(int index, Problem.Practitioner person, Problem.Weights weights, Map<String, Integer> counterIndex,
            Map<String, Integer> siteIndex) {
        this.index = index;
        this.id = person.id();
        this.skills = person.skills();
        this.sites = person.sites();
        this.sector = person.sector();
        this.remote = person.remote();
        this.external = person.external();
        this.response = person.responseMinutes();
        this.travel = external ? Map.of() : person.travelMinutes();
        this.unavailable = external ? List.of() : person.unavailable().stream().map(TimeSpan::of).toList();
        this.maxWork = external ? null : person.maxWorkMinutes();
        if (external) {
            return;
        }
        person.wishes().forEach(wish -> wishes.add(new WishFact(this, TimeSpan.of(wish.interval()), wish.kind(),
                (long) weights.wish() * wish.strength())));
        person.sessions().forEach(session -> sessions.add(new SessionFact(this, TimeSpan.of(session.interval()),
                (long) weights.session() * session.weight())));
        person.caps().forEach(cap -> caps.add(new CapFact(this, cap, counterIndex.get(cap.counter()))));
        person.targets().forEach((counter, target) -> targets.add(new TargetFact(this, counterIndex.get(counter),
                target, weights.fair().getOrDefault(counter, 0))));
        person.siteTargets().forEach((site, target) -> siteTargets.add(new SiteTargetFact(this, siteIndex.get(site),
                target, weights.siteFair())));
    }

    @Override
    public String toString() {
        return id;
    }
}
