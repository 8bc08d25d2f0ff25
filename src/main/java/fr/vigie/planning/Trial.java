package fr.vigie.planning;

import fr.vigie.optimiser.Comparison;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Derogation;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge.Breach;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules' word on one state of a rota and on changes to it. The problem is made ready once: a trial is for asking many
 * times, as while a name is carried over the board, and is thrown away when the rota has changed.
 */
public final class Trial {

    /** The levels of rules below the hard ones, as their ids begin. */
    static final String UNCOVERED = "M-";
    static final String COST = "S-";

    private final Situation situation;
    private final Problem problem;
    private final Map<String, String> holders;
    private final Optimiser optimiser = new Optimiser();

    Trial(Situation situation) {
        this.situation = situation;
        this.problem = problem(situation);
        this.holders = Counsel.holders(situation.rota());
    }

    static Problem problem(Situation situation) {
        return ProblemBuilder.build(situation, duty -> situation.rota().pinned().contains(duty.id()));
    }

    /** The state that is judged. */
    public RotaState rota() {
        return situation.rota();
    }

    /** The rules that the rota breaks as it stands. What is open or uncovered is to be seen on the board. */
    public List<Finding> findings(Locale locale) {
        var names = new SpokenNames(situation, locale);
        return violations().stream().filter(Trial::isHard).map(v -> finding(v, locale, names)).toList();
    }

    /** Every broken rule, and all that is not covered. */
    List<Violation> violations() {
        return optimiser.analyse(problem, holders).violations();
    }

    /** The hard rules that are broken as the rota stands. */
    List<Breach> standing() {
        return violations().stream().filter(Trial::isHard).map(this::breach).toList();
    }

    /** What these changes would break and cost. */
    public Verdict verdict(List<Reassignment> changes, Locale locale) {
        var comparison = compare(changes);
        var breaches = breaches(comparison);
        return new Verdict(mark(breaches, comparison), breaches,
                Stream.of(UNCOVERED, COST).flatMap(level -> notes(level, comparison.changes(), situation, locale)).toList());
    }

    /** The mark of these changes alone. */
    public Verdict.Mark mark(List<Reassignment> changes) {
        var comparison = compare(changes);
        return mark(breaches(comparison), comparison);
    }

    List<Breach> breaches(List<Reassignment> changes) {
        return breaches(compare(changes));
    }

    private Comparison compare(List<Reassignment> changes) {
        return optimiser.compare(problem, holders, Counsel.holders(rota().withHolders(changes)));
    }

    private List<Breach> breaches(Comparison comparison) {
        return comparison.added().stream().filter(Trial::isHard).map(this::breach).toList();
    }

    private static Verdict.Mark mark(List<Breach> breaches, Comparison comparison) {
        if (breaches.stream().anyMatch(breach -> !breach.derogable())) {
            return Verdict.Mark.REFUSED;
        }
        if (!breaches.isEmpty()) {
            return Verdict.Mark.DEROGATION;
        }
        var delta = comparison.delta();
        return delta.medium() < 0 || delta.medium() == 0 && delta.soft() < 0 ? Verdict.Mark.WORSE : Verdict.Mark.FINE;
    }

    Breach breach(Violation v) {
        return new Breach(v.rule(), duties(v), practitioner(v), Grounds.of(v, situation),
                locale -> words(v, locale, new SpokenNames(situation, locale)));
    }

    private Finding finding(Violation v, Locale locale, SpokenNames names) {
        return new Finding(v.rule(), rule(v, locale), Laws.behind(v, situation, locale),
                reason(v, locale, names), duties(v), practitioner(v), derogation(v));
    }

    private Derogation derogation(Violation v) {
        return rota().standingDerogations().stream().filter(taken -> taken.covers(v.rule(), practitioner(v), duties(v)))
                .findFirst().orElse(null);
    }

    private static List<DutyId> duties(Violation v) {
        return v.duties().stream().map(DutyId::new).toList();
    }

    private static PractitionerId practitioner(Violation v) {
        return v.practitioner() == null ? null : new PractitionerId(v.practitioner());
    }

    /** The rule's name, then what is broken. */
    static String words(Violation v, Locale locale, SpokenNames names) {
        return rule(v, locale) + PlanningWords.text(locale, "colon") + reason(v, locale, names);
    }

    private static String rule(Violation v, Locale locale) {
        return PlanningWords.text(locale, DatedLimits.behind(v).map(cause -> "dated." + cause + ".rule").orElse("rule." + v.rule()));
    }

    private static String reason(Violation v, Locale locale, SpokenNames names) {
        return DatedLimits.behind(v).map(cause -> PlanningWords.text(locale, "dated." + cause, names.practitioner(v.practitioner()),
                v.duties().stream().map(names::duty).collect(Collectors.joining(", "))))
                .orElseGet(() -> v.reason().text(locale, names));
    }

    /** What becomes worse or better among the rules of a level, the heaviest first. */
    static Stream<String> notes(String level, Map<String, Long> changes, Situation situation, Locale locale) {
        return changes.entrySet().stream().filter(e -> e.getKey().startsWith(level))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(e -> PlanningWords.text(locale, (e.getValue() > 0 ? "worse." : "better.") + e.getKey(),
                        Degree.of(e.getValue(), situation).ordinal()));
    }

    static boolean isHard(Violation violation) {
        return violation.rule().startsWith("H-");
    }
}
