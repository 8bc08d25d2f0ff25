package fr.vigie.planning;

import fr.vigie.optimiser.Problem;
import fr.vigie.regulation.RulePack;
import java.util.HashMap;
import java.util.Map;

/** How far people stand from their fair shares of points: what fairness comes to, in one number. */
final class FairSpread {

    private FairSpread() {
    }

    /**
     * The points that are held beyond somebody's fair share, all people together: those that would have to pass to others
     * for everybody to be even. 0 when nobody has more than their share.
     *
     * @param holders by duty; null or left out: open
     */
    static int of(Problem problem, Map<String, String> holders) {
        var held = new HashMap<String, Integer>();
        problem.duties().stream().filter(duty -> !duty.context() && holders.get(duty.id()) != null).forEach(duty ->
                held.merge(holders.get(duty.id()), duty.counts().getOrDefault(RulePack.POINTS, 0), Integer::sum));
        return problem.practitioners().stream().filter(p -> !p.external() && p.targets().containsKey(RulePack.POINTS))
                .mapToInt(p -> Math.max(0, held.getOrDefault(p.id(), 0) - p.targets().get(RulePack.POINTS))).sum();
    }
}
