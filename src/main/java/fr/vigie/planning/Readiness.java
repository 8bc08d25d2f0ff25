package fr.vigie.planning;

import fr.vigie.access.Spoken;
import fr.vigie.optimiser.Phrase;
import fr.vigie.optimiser.Rule;
import fr.vigie.optimiser.Violation;
import fr.vigie.planning.Unready.Kind;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Derogation;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Judge.Breach;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Looks over a rota before it is submitted. Changes nothing, and forbids nothing: the aggregate does. */
@Service
public class Readiness {

    private final Situations situations;
    private final LateAbsences absences;
    private final Rotas rotas;
    private final Clock clock;

    Readiness(Situations situations, LateAbsences absences, Rotas rotas, Clock clock) {
        this.situations = situations;
        this.absences = absences;
        this.rotas = rotas;
        this.clock = clock;
    }

    /** In the order of {@link Kind}, and of time within each; of time uncovered, only what is not over. */
    public List<Unready> of(RotaState rota) {
        var situation = situations.of(rota);
        var now = clock.instant();
        var found = new ArrayList<Unready>();
        var trial = new Trial(situation);
        trial.violations().forEach(violation -> {
            if (Trial.isHard(violation)) {
                found.add(broken(trial.breach(violation), situation));
            } else if (violation.rule().equals(Rule.M_NEED.id()) && endOf(violation).isAfter(now)) {
                found.add(uncovered(violation, situation));
            }
        });
        open(situation, now).forEach(found::add);
        rotas.past(rota.id()).generated().ifPresent(since -> found.addAll(absences.of(situation, since)));
        found.addAll(FairOutliers.of(situation));
        found.sort(Comparator.comparing(Unready::kind));
        return List.copyOf(found);
    }

    private static Unready broken(Breach breach, Situation situation) {
        if (!breach.derogable()) {
            return about(Kind.BREAKS, breach, breach.text());
        }
        var taken = situation.rota().derogations().stream()
                .filter(d -> d.covers(breach.rule(), breach.practitioner(), breach.duties())).reduce((first, last) -> last);
        return taken.map(derogation -> derogated(breach, derogation, situation))
                .orElseGet(() -> about(Kind.WITHOUT_DEROGATION, breach, breach.text()));
    }

    private static Unready derogated(Breach breach, Derogation taken, Situation situation) {
        if (taken.ground() != DerogationGround.IMPERATIVE_NEED && !hasConsented(breach, situation)) {
            return about(Kind.WITHOUT_CONSENT, breach, breach.text());
        }
        return about(Kind.DEROGATED, breach, locale -> PlanningWords.text(locale, "ready.taken." + taken.ground(),
                breach.text().in(locale), taken.reason()));
    }

    /** In writing, on each of the days; how far is between the two who signed. */
    private static boolean hasConsented(Breach breach, Situation situation) {
        var days = breach.duties().stream().flatMap(id -> Optional.ofNullable(situation.rota().duties().get(id)).stream())
                .map(Duty::day).toList();
        return situation.practitioner(breach.practitioner()).map(PractitionerView::consents).stream().flatMap(List::stream)
                .anyMatch(consent -> days.stream().allMatch(day -> consent.holdsThroughout(day, day)));
    }

    private static Unready about(Kind kind, Breach breach, Spoken text) {
        return new Unready(kind, text, breach.duties(), breach.practitioner(), breach);
    }

    private static Stream<Unready> open(Situation situation, Instant now) {
        return situation.rota().open().stream().filter(duty -> duty.end().isAfter(now)).sorted(Comparator.comparing(Duty::start))
                .map(duty -> new Unready(situation.territory().mustAnswer(duty.line(), duty.day()) ? Kind.OPEN : Kind.OPTIONAL, locale -> new SpokenNames(situation, locale).duty(duty.id().value()),
                        List.of(duty.id()), null, null));
    }

    private static Instant endOf(Violation need) {
        return need.reason().terms().stream().filter(Phrase.Moment.class::isInstance).map(Phrase.Moment.class::cast)
                .map(moment -> moment.at().toInstant()).max(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    private static Unready uncovered(Violation need, Situation situation) {
        return new Unready(Kind.UNCOVERED, locale -> need.reason().text(locale, new SpokenNames(situation, locale)), List.of(), null, null);
    }
}
