package fr.vigie.planning;

import static java.util.stream.Collectors.toSet;

import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.RulePack;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the points of somebody whose post is shared are to fall on its sites: as the post is shared. */
final class SiteTargets {

    private SiteTargets() {
    }

    /** Points by site, for those with a post at two sites or more that have a line. */
    static Map<PractitionerId, Map<String, Integer>> of(Situation situation) {
        var month = situation.rota().id().month();
        var middle = month.atDay(15);
        var placed = situation.territory().linesOf(month).stream().filter(line -> line.site() != null).toList();
        var due = FairShares.of(situation.territory(), situation.practitioners(), month, points(situation, placed));
        var targets = new HashMap<PractitionerId, Map<String, Integer>>();
        for (PractitionerView p : situation.practitioners()) {
            var posts = p.profileOn(middle).posts().stream().filter(post -> post.heldOn(middle))
                    .filter(post -> placed.stream().anyMatch(line -> line.site().equals(post.site()))).toList();
            double points = due.getOrDefault(p.id(), Map.of()).getOrDefault(RulePack.POINTS, 0.0);
            if (posts.size() > 1 && points > 0) {
                targets.put(p.id(), split(posts, points));
            }
        }
        return targets;
    }

    private static Map<String, Integer> split(List<Post> posts, double points) {
        double whole = posts.stream().mapToInt(Post::percent).sum();
        var bySite = new HashMap<String, Integer>();
        posts.forEach(post -> bySite.put(post.site().value(), (int) Math.round(points * post.percent() / whole)));
        return bySite;
    }

    private static Map<LineId, Map<String, Integer>> points(Situation situation, List<DutyLine> placed) {
        var ids = placed.stream().map(DutyLine::id).collect(toSet());
        var totals = new HashMap<LineId, Map<String, Integer>>();
        situation.rota().duties().values().stream().filter(duty -> ids.contains(duty.line())).forEach(duty ->
                totals.computeIfAbsent(duty.line(), line -> new HashMap<>()).merge(RulePack.POINTS, duty.points(), Integer::sum));
        return totals;
    }
}
