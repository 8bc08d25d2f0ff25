package fr.vigie.planning;

import static java.util.stream.Collectors.toSet;

import fr.vigie.optimiser.Phrase;
import fr.vigie.optimiser.Phrase.Named;
import fr.vigie.optimiser.Violation;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.Cap;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Which text stands behind a broken rule. */
final class Laws {

    /** Rules that rest on a text of their own; the others say what is, and need none. */
    private static final Set<String> FROM_A_TEXT = Set.of("H-REST", "H-WORK", "H-RESPONSE");

    private Laws() {
    }

    /** Empty where no text is needed: nobody holds two duties at once. */
    static String behind(Violation violation, Situation situation, Locale locale) {
        if (violation.rule().equals("H-CAP")) {
            return PlanningWords.text(locale, "law.cap." + sourceOfCap(violation, situation));
        }
        return FROM_A_TEXT.contains(violation.rule()) ? PlanningWords.text(locale, "law." + violation.rule()) : "";
    }

    /** A cap that no rule pack has is this person's own; no more is said of it. */
    private static String sourceOfCap(Violation violation, Situation situation) {
        var kinds = kinds(violation, situation);
        var broken = situation.practitioner(new PractitionerId(violation.practitioner())).map(p -> situation.pack().caps().stream()
                .filter(cap -> isOf(cap, violation.reason().terms()) && cap.kinds().containsAll(kinds) && binds(cap, p, situation)).toList())
                .orElse(List.of());
        if (broken.isEmpty()) {
            return "own";
        }
        if (broken.stream().allMatch(Cap::usage)) {
            return "usage";
        }
        return broken.stream().allMatch(cap -> cap.regime() == Cap.Regime.INTERNE) ? "interns" : "law";
    }

    private static boolean binds(Cap cap, PractitionerView p, Situation situation) {
        return Caps.binds(cap, p, situation.rota().id().month());
    }

    private static boolean isOf(Cap cap, List<Phrase.Term> said) {
        return said.contains(new Named(Named.Kind.COUNTER, cap.counter()))
                && said.stream().anyMatch(term -> term instanceof Phrase.Span span && span.window().name().equals(cap.window().name()));
    }

    private static Set<DutyKind> kinds(Violation violation, Situation situation) {
        return violation.duties().stream().map(id -> situation.rota().duties().get(new DutyId(id))).filter(Objects::nonNull)
                .map(Duty::line).flatMap(line -> situation.territory().line(line).stream()).map(DutyLine::kind).collect(toSet());
    }
}
