package fr.vigie.planning;

import static java.util.stream.Collectors.groupingBy;

import fr.vigie.access.Refusal;
import fr.vigie.access.Spoken;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Phrase;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.Eligibility;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.RulePacks;
import fr.vigie.rota.Duty;
import fr.vigie.rota.MonthDuties;
import fr.vigie.rota.RotaEvent.MonthOpened;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A rota in which somebody holds one duty and nothing else, judged by the optimiser's hard rules. */
@Component
class EligibilityByRules implements Eligibility {

    /** As long as a duty may last that began before a day. */
    private static final int DAYS_BEFORE = 7;

    private final Territories territories;
    private final RulePacks packs;
    private final Optimiser optimiser = new Optimiser();

    EligibilityByRules(Territories territories, RulePacks packs) {
        this.territories = territories;
        this.packs = packs;
    }

    @Override
    public List<Answer> of(PractitionerView who, LocalDate day) {
        var territory = territories.find(who.territory())
                .orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", who.territory().value()));
        Map<LineId, List<Duty>> byLine = dutiesAround(territory, day).stream().collect(groupingBy(Duty::line));
        var asked = territory.lines().stream().filter(line -> line.validTo() == null || !line.validTo().isBefore(day))
                .flatMap(line -> on(day, byLine.getOrDefault(line.id(), List.of()), territory).stream()).toList();
        Map<YearMonth, Asking> byMonth = new HashMap<>();
        asked.stream().collect(groupingBy(duty -> YearMonth.from(duty.day())))
                .forEach((month, duties) -> byMonth.put(month, new Asking(territory, who, month, duties)));
        return asked.stream().map(duty -> new Answer(territory.lineOn(duty.line(), duty.day()).orElseThrow(), duty.slot(), duty.day(),
                byMonth.get(YearMonth.from(duty.day())).against(duty))).toList();
    }

    private List<Duty> dutiesAround(TerritoryView territory, LocalDate day) {
        return Stream.of(day.minusDays(DAYS_BEFORE), day, day.plusMonths(1)).map(YearMonth::from).distinct()
                .filter(month -> CapsOfRegime.isRuled(packs, month.atDay(1)))
                .flatMap(month -> MonthDuties.of(territory, month, packs.at(month.atDay(1), territory)).stream()).toList();
    }

    /** Those that begin on the day; else the one under way until after it; else the next. */
    private static List<Duty> on(LocalDate day, List<Duty> duties, TerritoryView territory) {
        var beginning = duties.stream().filter(duty -> duty.day().equals(day)).toList();
        var endOfDay = day.plusDays(1).atStartOfDay(territory.zone()).toInstant();
        return !beginning.isEmpty() ? beginning : duties.stream()
                .filter(duty -> duty.day().isBefore(day) && duty.end().isAfter(endOfDay) || duty.day().isAfter(day))
                .findFirst().map(List::of).orElse(List.of());
    }

    /** One person, and the duties of a month that are asked about. */
    private final class Asking {

        private final Situation situation;
        private final PractitionerView who;
        private final Problem problem;

        Asking(TerritoryView territory, PractitionerView who, YearMonth month, List<Duty> duties) {
            this.who = who;
            var rota = RotaState.of(List.of(new MonthOpened(new RotaId(territory.id(), month), territory.zone(), duties))).orElseThrow();
            this.situation = new Situation(rota, territory, List.of(who), List.of(), List.of(), packs.at(month.atDay(1), territory));
            this.problem = ProblemBuilder.build(situation, duty -> false);
        }

        List<Spoken> against(Duty duty) {
            return optimiser.analyse(problem, Map.of(duty.id().value(), who.id().value())).violations().stream()
                    .filter(Trial::isHard).flatMap(violation -> words(violation, duty).stream()).toList();
        }

        private List<Spoken> words(Violation violation, Duty duty) {
            Optional<DatedLimits.Cause> dated = DatedLimits.behind(violation);
            if (dated.isPresent()) {
                return List.of(locale -> PlanningWords.text(locale, "dated." + dated.get() + ".brief"));
            }
            return violation.rule().equals("H-AVAILABLE") ? absences(duty)
                    : List.of(locale -> new Phrase("brief." + violation.reason().key(), violation.reason().terms())
                            .text(locale, new SpokenNames(situation, locale)));
        }

        private List<Spoken> absences(Duty duty) {
            List<Spoken> causes = new ArrayList<>();
            Absences.withCauses(who, situation).stream()
                    .filter(absence -> duty.periods().stream().anyMatch(absence.period()::meets))
                    .map(Absences.Absence::cause).distinct()
                    .forEach(cause -> causes.add(locale -> PlanningWords.text(locale, "absence." + cause)));
            return causes;
        }
    }
}
