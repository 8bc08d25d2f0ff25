package fr.vigie.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Violation;
import fr.vigie.planning.Balance.Part;
import fr.vigie.planning.Balance.RuleCost;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Says what a rota amounts to, at the territory's weights, and what other holders would make of it. */
@Service
public class Balancing {

    private final Situations situations;
    private final Clock clock;

    Balancing(Situations situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    /** The rota as it stands. */
    public Balance of(RotaState rota, Locale locale) {
        return of(rota, List.of(rota.holders()), locale).getFirst();
    }

    /** The rota with each of these sets of holders; a duty left out is open. Whatever weights they were found with. */
    public List<Balance> of(RotaState rota, List<Map<DutyId, PractitionerId>> holders, Locale locale) {
        return of(situations.of(rota), holders, clock.instant(), locale);
    }

    static List<Balance> of(Situation situation, List<Map<DutyId, PractitionerId>> holders, Instant now, Locale locale) {
        var weighing = new Weighing(situation, new SpokenNames(situation, locale), now, locale);
        return holders.stream().map(weighing::balance).toList();
    }

    /** One month's problem, twice: at the territory's weights, and with every weight 1, so that each figure is a number of things. */
    private static final class Weighing {

        /** The rule counts each quarter of an hour. */
        private static final int MINUTES_OF_TRAVEL = 15;

        private final RotaState rota;
        private final SpokenNames names;
        private final Instant now;
        private final Locale locale;
        private final Problem problem;
        private final Problem plain;
        private final Optimiser costs = new Optimiser();
        private final Optimiser counts = new Optimiser();

        Weighing(Situation situation, SpokenNames names, Instant now, Locale locale) {
            this.rota = situation.rota();
            this.names = names;
            this.now = now;
            this.locale = locale;
            this.problem = ProblemBuilder.build(situation, duty -> false);
            var fair = problem.weights().fair().keySet().stream().collect(toMap(counter -> counter, counter -> 1));
            this.plain = problem.withWeights(new Problem.Weights(fair, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        }

        Balance balance(Map<DutyId, PractitionerId> holders) {
            var assignments = new HashMap<String, String>();
            holders.forEach((duty, holder) -> assignments.put(duty.value(), holder.value()));
            var rules = costs.burdens(problem, assignments).stream().collect(groupingBy(Violation::rule)).entrySet().stream()
                    .map(rule -> cost(rule.getKey(), rule.getValue()))
                    .sorted(Comparator.comparing(RuleCost::cost).reversed().thenComparing(RuleCost::rule)).toList();
            return new Balance(amounts(assignments, holders), rules.stream().mapToLong(RuleCost::cost).sum(), rules);
        }

        private RuleCost cost(String rule, List<Violation> burdens) {
            return new RuleCost(rule, burdens.stream().mapToLong(Violation::amount).sum(), burdens.stream().map(this::part).toList());
        }

        private Part part(Violation burden) {
            return new Part(burden.reason().text(locale, names),
                    burden.practitioner() == null ? null : new PractitionerId(burden.practitioner()),
                    burden.duties().stream().map(DutyId::new).filter(rota.duties()::containsKey).toList(), burden.amount());
        }

        private Map<Criterion, Integer> amounts(Map<String, String> assignments, Map<DutyId, PractitionerId> holders) {
            var burdens = counts.burdens(plain, assignments);
            var broken = counts.analyse(plain, assignments).violations().stream().filter(Trial::isHard).count();
            var amounts = new EnumMap<Criterion, Integer>(Criterion.class);
            amounts.put(Criterion.OPEN, (int) rota.duties().values().stream()
                    .filter(duty -> duty.end().isAfter(now) && !holders.containsKey(duty.id())).count());
            amounts.put(Criterion.BROKEN, (int) broken);
            amounts.put(Criterion.WISHES, (int) burdens.stream().filter(b -> b.rule().equals("S-WISH"))
                    .map(Violation::practitioner).filter(Objects::nonNull).distinct().count());
            amounts.put(Criterion.WEEKENDS, many(burdens, "S-WEEKENDS"));
            amounts.put(Criterion.SPACING, many(burdens, "S-SPACING"));
            amounts.put(Criterion.FAIRNESS, FairSpread.of(problem, assignments));
            amounts.put(Criterion.EXTERNAL, much(burdens, "S-EXTERNAL"));
            amounts.put(Criterion.TELE, much(burdens, "S-TELE"));
            amounts.put(Criterion.SESSIONS, many(burdens, "S-SESSION"));
            amounts.put(Criterion.TRAVEL, much(burdens, "S-TRAVEL") * MINUTES_OF_TRAVEL);
            amounts.put(Criterion.CHANGES, (int) rota.changesTo(holders).stream().filter(change -> change.before() != null).count());
            return amounts;
        }

        private static int many(List<Violation> burdens, String rule) {
            return (int) burdens.stream().filter(b -> b.rule().equals(rule)).count();
        }

        private static int much(List<Violation> burdens, String rule) {
            return (int) burdens.stream().filter(b -> b.rule().equals(rule)).mapToLong(Violation::amount).sum();
        }
    }
}
