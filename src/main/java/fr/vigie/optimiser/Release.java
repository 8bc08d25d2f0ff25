package fr.vigie.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One way to find a holder for a duty that nobody may hold as things are.
 *
 * @param practitioner who would hold it
 * @param lifted       what must be lifted for that: consents, caps, leave moved, partners opened; may be empty
 * @param moves        other duties that somebody else would take over, with the new holder
 * @param delta        score afterwards, all of {@code lifted} disregarded, less score now; greater is better
 */
public record Release(String practitioner, List<Violation> lifted, Map<String, String> moves, Score delta) {

    public Release {
        lifted = List.copyOf(lifted);
        moves = Map.copyOf(moves);
    }

    /** Each thing to be done, in words: «plafond de … relevé», «congé déplacé». */
    public List<String> steps(Locale locale, Names names) {
        List<String> steps = new ArrayList<>();
        for (Violation violation : lifted) {
            Phrase reason = violation.reason();
            steps.add(new Phrase("lift." + reason.key(), reason.terms()).text(locale, names));
        }
        moves.forEach((duty, to) -> steps.add(
                Phrase.of("move", Phrase.duty(duty), Phrase.practitioner(to)).text(locale, names)));
        return steps;
    }
}
