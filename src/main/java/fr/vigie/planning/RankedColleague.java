package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import java.util.List;

/**
 * One colleague for one duty.
 *
 * @param practitioner null: leave it open
 * @param possible no rule stands against it
 * @param byDerogation some rule stands against it, but each may be derogated from with a recorded reason
 * @param holds whether this colleague holds it now
 * @param cost change of the soft cost; the less, the better, below zero an improvement
 * @param against the rules that stand against it, each in words
 * @param notes what it would cost, in words, the heaviest first
 */
public record RankedColleague(PractitionerId practitioner, String name, boolean possible, boolean byDerogation, boolean holds,
                              long cost, List<String> against, List<String> notes) {
}
