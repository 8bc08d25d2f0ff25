package fr.vigie.planning;

import fr.vigie.planning.Unready.Kind;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.RulePack;
import fr.vigie.rota.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who holds far more or far less than their share of the points: by more than the heaviest duty of the month counts. */
final class FairOutliers {

    private FairOutliers() {
    }

    /** The farthest from their share first. */
    static List<Unready> of(Situation situation) {
        var heaviest = situation.rota().duties().values().stream().mapToInt(Duty::points).max().orElse(0);
        var targets = FairTargets.of(situation);
        record Gap(PractitionerView who, int held, int share) {
            int over() {
                return held - share;
            }
        }
        var gaps = new ArrayList<Gap>();
        situation.practitioners().stream().filter(p -> !p.profile().external() && targets.containsKey(p.id())).forEach(p ->
                gaps.add(new Gap(p, situation.rota().heldBy(p.id()).stream().mapToInt(Duty::points).sum(),
                        targets.get(p.id()).getOrDefault(RulePack.POINTS, 0))));
        return gaps.stream().filter(gap -> Math.abs(gap.over()) > heaviest)
                .sorted(Comparator.comparingInt((Gap gap) -> Math.abs(gap.over())).reversed())
                .map(gap -> outlier(gap.who(), gap.held(), gap.share(), situation)).toList();
    }

    private static Unready outlier(PractitionerView who, int held, int share, Situation situation) {
        var duties = situation.rota().heldBy(who.id()).stream().map(Duty::id).toList();
        return new Unready(held > share ? Kind.OVER_SHARE : Kind.UNDER_SHARE, locale -> PlanningWords.text(locale,
                held > share ? "ready.over" : "ready.under", who.displayName(), held, share, Math.abs(held - share)), duties, who.id(), null);
    }
}
