package fr.vigie.planning;

import fr.vigie.optimiser.Problem;
import fr.vigie.regulation.RulePack;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;

/** How far apart people stand from their fair shares of points: what fairness comes to, in one number. */
final class FairSpread {

    private FairSpread() {
    }

    /**
     * From the person furthest below their share to the one furthest above, in points; 0 when all stand alike, or nobody
     * has a share.
     *
     * @param holders by duty; null or left out: open
     */
    static int of(Problem problem, Map<String, String> holders) {
        var held = new HashMap<String, Integer>();
        problem.duties().stream().filter(duty -> !duty.context() && holders.get(duty.id()) != null).forEach(duty ->
                held.merge(holders.get(duty.id()), duty.counts().getOrDefault(RulePack.POINTS, 0), Integer::sum));
        IntSummaryStatistics apart = problem.practitioners().stream().filter(p -> !p.external())
                .filter(p -> p.targets().getOrDefault(RulePack.POINTS, 0) > 0)
                .mapToInt(p -> held.getOrDefault(p.id(), 0) - p.targets().get(RulePack.POINTS)).summaryStatistics();
        return apart.getCount() == 0 ? 0 : apart.getMax() - apart.getMin();
    }
}
