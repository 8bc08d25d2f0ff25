package fr.vigie.planning;

import fr.vigie.access.Refusal;
import fr.vigie.calendar.SpokenDays;
import fr.vigie.optimiser.Analysis;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Violation;
import fr.vigie.regulation.RuleForesight;
import fr.vigie.regulation.RulePack;
import fr.vigie.regulation.RulePacks;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.MonthDuties;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges each open month as it stands by the rules as they would be, and says what differs. Changes nothing. */
@Component
class RuleEffects implements RuleForesight {

    /** So many broken rules are told; the others are counted. */
    private static final int TOLD = 5;

    private final Territories territories;
    private final Rotas rotas;
    private final RulePacks packs;
    private final Situations situations;

    RuleEffects(Territories territories, Rotas rotas, RulePacks packs, Situations situations) {
        this.territories = territories;
        this.rotas = rotas;
        this.packs = packs;
        this.situations = situations;
    }

    @Override
    public List<Effect> of(TerritoryId id, List<LocalRules> changed, Locale locale) {
        TerritoryView now = territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
        TerritoryView would = now;
        for (LocalRules rules : changed) {
            would = would.withRules(rules);
        }
        List<Effect> effects = new ArrayList<>();
        for (Rotas.Month month : rotas.months(id)) {
            var first = month.rota().month().atDay(1);
            RulePack before = packs.at(first, now);
            RulePack after = packs.at(first, would);
            if (!before.equals(after)) {
                rotas.find(month.rota()).ifPresent(rota -> effects.add(new Effect(rota.id().month(),
                        PlanningWords.text(locale, "effect.state." + rota.status()), sentences(rota, before, after, locale))));
            }
        }
        return List.copyOf(effects);
    }

    private List<String> sentences(RotaState rota, RulePack before, RulePack after, Locale locale) {
        Situation situation = situations.of(rota);
        List<String> sentences = new ArrayList<>();
        duties(situation, before, after, locale, sentences);
        pools(situation, before, after, locale, sentences);
        Optimiser optimiser = new Optimiser();
        Analysis was = analysis(optimiser, situation.under(before));
        Analysis would = analysis(optimiser, situation.under(after));
        broken(was, would, new SpokenNames(situation, locale), locale, sentences);
        weighed(was, would, locale, sentences);
        deadlines(rota, before, after, locale, sentences);
        return sentences;
    }

    private static Analysis analysis(Optimiser optimiser, Situation situation) {
        return optimiser.analyse(ProblemBuilder.build(situation, duty -> false), Counsel.holders(situation.rota()));
    }

    /** What the month would be, were it opened now: those that are open keep what they count. */
    private static void duties(Situation situation, RulePack before, RulePack after, Locale locale, List<String> sentences) {
        var month = situation.rota().id().month();
        Map<DutyId, Duty> was = byId(MonthDuties.of(situation.territory(), month, before));
        Map<DutyId, Duty> would = byId(MonthDuties.of(situation.territory(), month, after));
        count("points", was, would, Duty::points, locale, sentences);
        count("rest", was, would, Duty::restMinutes, locale, sentences);
        count("work", was, would, Duty::workMinutes, locale, sentences);
    }

    /** Lines that would lack people, or no longer would, whoever holds them now. */
    static void pools(Situation situation, RulePack before, RulePack after, Locale locale, List<String> sentences) {
        var month = situation.rota().id().month();
        var was = new LinePools(situation.territory(), situation.practitioners(), before, month);
        var would = new LinePools(situation.territory(), situation.practitioners(), after, month);
        situation.territory().linesOf(month).stream().filter(line -> line.criticality() > 0).forEach(line -> {
            var then = would.of(line);
            if (was.of(line).enough() != then.enough()) {
                sentences.add(PlanningWords.text(locale, then.enough() ? "effect.sufficing" : "effect.lacking", line.name(), then.state(locale)));
            }
        });
    }

    private static void count(String what, Map<DutyId, Duty> was, Map<DutyId, Duty> would, ToIntFunction<Duty> figure, Locale locale,
            List<String> sentences) {
        long differing = would.values().stream().filter(duty -> figure.applyAsInt(duty) != figure.applyAsInt(was.get(duty.id()))).count();
        if (differing > 0) {
            sentences.add(PlanningWords.text(locale, "effect." + what, differing, was.values().stream().mapToInt(figure).sum(),
                    would.values().stream().mapToInt(figure).sum()));
        }
    }

    private static Map<DutyId, Duty> byId(List<Duty> duties) {
        return duties.stream().collect(Collectors.toMap(Duty::id, Function.identity()));
    }

    private static void broken(Analysis was, Analysis would, SpokenNames names, Locale locale, List<String> sentences) {
        Map<List<Object>, Violation> before = hard(was).collect(Collectors.toMap(RuleEffects::identity, Function.identity(), (a, b) -> a));
        List<Violation> added = hard(would).filter(v -> before.get(identity(v)) == null || before.get(identity(v)).amount() < v.amount()).toList();
        long ended = hard(was).filter(v -> hard(would).noneMatch(other -> identity(other).equals(identity(v)))).count();
        if (!added.isEmpty()) {
            sentences.add(PlanningWords.text(locale, "effect.broken", added.size()));
            added.stream().limit(TOLD).forEach(v -> sentences.add(PlanningWords.text(locale, "rule." + v.rule())
                    + PlanningWords.text(locale, "colon") + v.reason().text(locale, names) + "."));
            if (added.size() > TOLD) {
                sentences.add(PlanningWords.text(locale, "effect.brokenMore", added.size() - TOLD));
            }
        }
        if (ended > 0) {
            sentences.add(PlanningWords.text(locale, "effect.mended", ended));
        }
    }

    private static Stream<Violation> hard(Analysis analysis) {
        return analysis.violations().stream().filter(v -> v.rule().startsWith("H-"));
    }

    private static List<Object> identity(Violation v) {
        return List.of(v.rule(), v.about());
    }

    private static void weighed(Analysis was, Analysis would, Locale locale, List<String> sentences) {
        new TreeMap<>(would.breakdown()).forEach((rule, cost) -> {
            long before = was.breakdown().getOrDefault(rule, 0L);
            if (rule.startsWith("S-") && cost != before) {
                sentences.add(PlanningWords.text(locale, "effect.weighed", PlanningWords.text(locale, "effect.soft." + rule), before, cost));
            }
        });
    }

    private static void deadlines(RotaState rota, RulePack before, RulePack after, Locale locale, List<String> sentences) {
        var month = rota.id().month();
        if (!before.publishDeadline(month).equals(after.publishDeadline(month))) {
            sentences.add(PlanningWords.text(locale, "effect.deadline", SpokenDays.said(after.publishDeadline(month), "d MMMM", locale),
                    SpokenDays.said(before.publishDeadline(month), "d MMMM", locale)));
        }
        if (!before.swapNotice().equals(after.swapNotice())) {
            sentences.add(PlanningWords.text(locale, "effect.notice", after.swapNotice().toHours(), before.swapNotice().toHours()));
        }
    }
}
