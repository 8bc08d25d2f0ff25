package fr.vigie.planning;

import fr.vigie.optimiser.Phrase;
import fr.vigie.optimiser.Phrase.Named;
import fr.vigie.optimiser.Violation;
import fr.vigie.regulation.Cap;
import fr.vigie.regulation.RulePack;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which text stands behind a broken rule. */
final class Laws {

    /** Rules that rest on a text of their own; the others say what is, and need none. */
    private static final Set<String> FROM_A_TEXT = Set.of("H-REST", "H-WORK", "H-RESPONSE");

    private Laws() {
    }

    /** Empty where no text is needed: nobody holds two duties at once. */
    static String behind(Violation violation, RulePack pack, Locale locale) {
        if (violation.rule().equals("H-CAP")) {
            return PlanningWords.text(locale, "law.cap." + sourceOfCap(violation.reason().terms(), pack));
        }
        return FROM_A_TEXT.contains(violation.rule()) ? PlanningWords.text(locale, "law." + violation.rule()) : "";
    }

    /** A cap that no pack has is a dispensation, or a territory's own; no more is said of it. */
    private static String sourceOfCap(List<Phrase.Term> terms, RulePack pack) {
        var counter = terms.stream().filter(Named.class::isInstance).map(Named.class::cast)
                .filter(named -> named.kind() == Named.Kind.COUNTER).map(Named::id).findFirst().orElse("");
        var window = terms.stream().filter(Phrase.Span.class::isInstance).map(term -> ((Phrase.Span) term).window().name())
                .findFirst().orElse("");
        var caps = pack.caps().stream().filter(cap -> cap.counter().equals(counter) && cap.window().name().equals(window)).toList();
        if (caps.isEmpty()) {
            return "own";
        }
        if (caps.stream().allMatch(Cap::usage)) {
            return "usage";
        }
        return caps.stream().allMatch(cap -> cap.regime() == Cap.Regime.INTERNE) ? "interns" : "law";
    }
}
