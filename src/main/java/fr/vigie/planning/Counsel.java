package fr.vigie.planning;

import fr.vigie.optimiser.Candidate;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The optimiser's word on a rota: who could hold a duty, and what a change would break. */
@Service
public class Counsel implements Judge {

    private final Situations situations;
    private final Optimiser optimiser = new Optimiser();

    Counsel(Situations situations) {
        this.situations = situations;
    }

    /** Every colleague for a duty, those who may hold it first, then by cost. */
    public List<RankedColleague> colleagues(RotaState rota, DutyId duty, Locale locale) {
        var situation = situations.of(rota);
        var names = new SpokenNames(situation, locale);
        return optimiser.candidates(problem(situation), holders(rota), duty.value()).stream()
                .filter(c -> c.practitioner() != null)
                .map(c -> ranked(c, situation, duty, names, locale)).toList();
    }

    static RankedColleague ranked(Candidate candidate, Situation situation, DutyId duty, SpokenNames names, Locale locale) {
        var id = new PractitionerId(candidate.practitioner());
        return new RankedColleague(id, names.practitioner(candidate.practitioner()), candidate.feasible(),
                !candidate.feasible() && candidate.added().stream().filter(Counsel::isHard).noneMatch(v -> Grounds.of(v, situation).isEmpty()),
                Objects.equals(situation.rota().holder(duty), id), -candidate.delta().soft(),
                candidate.added().stream().filter(Counsel::isHard).map(v -> words(v, locale, names)).distinct().toList(),
                notes(candidate.changes(), locale));
    }

    static List<String> notes(Map<String, Long> changes, Locale locale) {
        return changes.entrySet().stream().filter(e -> e.getKey().startsWith("S-"))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(e -> PlanningWords.text(locale, (e.getValue() > 0 ? "worse." : "better.") + e.getKey(),
                        Math.abs(e.getValue()))).toList();
    }

    @Override
    public List<Breach> judge(RotaState now, List<Reassignment> changes) {
        var situation = situations.of(now);
        var after = now.withHolders(changes);
        return optimiser.compare(problem(situation), holders(now), holders(after)).added().stream()
                .filter(Counsel::isHard)
                .map(v -> breach(v, situation)).toList();
    }

    private static Breach breach(Violation v, Situation situation) {
        return new Breach(v.rule(), v.duties().stream().map(DutyId::new).toList(),
                v.practitioner() == null ? null : new PractitionerId(v.practitioner()), Grounds.of(v, situation),
                locale -> words(v, locale, new SpokenNames(situation, locale)));
    }

    static String words(Violation v, Locale locale, SpokenNames names) {
        var dated = DatedLimits.behind(v);
        var rule = dated.map(cause -> "dated." + cause + ".rule").orElse("rule." + v.rule());
        return PlanningWords.text(locale, rule) + PlanningWords.text(locale, "colon")
                + dated.map(cause -> PlanningWords.text(locale, "dated." + cause, names.practitioner(v.practitioner()),
                        v.duties().stream().map(names::duty).collect(Collectors.joining(", "))))
                .orElseGet(() -> v.reason().text(locale, names));
    }

    static Problem problem(Situation situation) {
        return ProblemBuilder.build(situation, duty -> situation.rota().pinned().contains(duty.id()));
    }

    static boolean isHard(Violation violation) {
        return violation.rule().startsWith("H-");
    }

    /** As the optimiser reads them: every duty, null where it is open. */
    static Map<String, String> holders(RotaState rota) {
        var holders = new HashMap<String, String>();
        rota.duties().keySet().forEach(duty -> {
            var holder = rota.holder(duty);
            holders.put(duty.value(), holder == null ? null : holder.value());
        });
        return holders;
    }
}
