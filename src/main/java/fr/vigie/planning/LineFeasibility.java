package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.LineId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a line has enough people for a month, before anything is solved. Enough here is a necessary condition, not a
 * promise: those who hold this line may be wanted on another.
 *
 * @param people those who may hold it on some day of the month, providers apart
 * @param needed so many the caps ask for, with leave; 0 when no cap limits anybody
 * @param enough whether the rules let these people hold every duty of the line, consents counted
 * @param provider whether an outside provider may hold it, without limit
 * @param tightest the limit that asks for the most people; null when there is none
 * @param alone the limit that one duty passes by itself for all of these people, such as a week-end held as one; null when none does
 * @param presence how much of these people is there
 * @param remedies what to do, the least first; none when it is enough
 */
public record LineFeasibility(LineId line, String name, DutyKind kind, List<PractitionerId> people, int needed, boolean enough,
                              boolean provider, @Nullable Limit tightest, @Nullable Limit alone, Presence presence, List<Remedy> remedies) {

    /**
     * A cap against what the line asks for.
     *
     * @param counter what is counted, as in the rule packs
     * @param max for one person in one window
     * @param demand the most that the line counts in one window
     */
    public record Limit(String counter, Window window, int max, int demand) {
    }

    /** Over what a cap counts. */
    public enum Window { WEEK, MONTH }

    /**
     * How much of a pool is there, on average over the month.
     *
     * @param percent of its days
     * @param recorded whether from the leave that is recorded; else from what is usual
     */
    public record Presence(int percent, boolean recorded) {
    }

    /**
     * Something to do.
     *
     * @param people whom it concerns: who might consent, get a convention, be asked
     */
    public record Remedy(Kind kind, List<PractitionerId> people) {

        public Remedy {
            people = List.copyOf(people);
        }

        public String in(Locale reader) {
            return PlanningWords.text(reader, "remedy." + kind, people.size());
        }
    }

    /** What is to be done; each has its words. */
    public enum Kind {
        /** Written consents to go beyond the cap (arrêté du 30 avril 2003, art. 10). */
        CONSENTEMENT,
        /** Slots apart, where a duty of several passes a cap by itself. */
        DECOUPE,
        /** A share of the duties, for those who might hold the line and have none. */
        PART,
        /** A convention with the site, for those who have the skills (CSP L.6146-2, L.6134-1). */
        CONVENTION,
        /** A longer response time, for those who are too far. */
        DELAI,
        /** Opening the line to partners of another sector. */
        PARTENAIRE,
        /** An outside provider, for a line of teleradiology. */
        PRESTATAIRE,
        /** Sharing the line with other sites. */
        MUTUALISATION
    }

    public LineFeasibility {
        people = List.copyOf(people);
        remedies = List.copyOf(remedies);
    }

    /** How many people. */
    public int pool() {
        return people.size();
    }

    /** People missing, or to spare when it is negative, by the caps alone. */
    public int missing() {
        return needed - pool();
    }

    /** Whether nobody may hold one of its duties, whatever their number: one alone passes a cap. */
    public boolean isPassedByOneDuty() {
        return alone != null && !enough;
    }

    /** In one sentence that names the line. */
    public String in(Locale reader) {
        return PlanningWords.text(reader, "feasible.named", name, state(reader));
    }

    /** What stands after the line's name. */
    public String state(Locale reader) {
        var state = pool() == 0 ? provider ? "providerAlone" : "nobody" : isPassedByOneDuty() ? "whole" : needed == 0 ? "unlimited" : !enough ? "lacking"
                : missing() <= 0 ? "enough" : provider ? "provider" : "beyond";
        var why = state.equals("whole") ? why("feasible.alone.", alone, reader) : tightest == null ? "" : why("feasible.limit.", tightest, reader);
        return PlanningWords.text(reader, "feasible." + state, pool(), needed, why);
    }

    private static String why(String words, Limit limit, Locale reader) {
        return PlanningWords.text(reader, words + limit.window(), limit.demand(),
                PlanningWords.text(reader, "counter." + limit.counter()), limit.max());
    }

    /** What to do, each in a sentence. */
    public List<String> remedies(Locale reader) {
        return remedies.stream().map(each -> each.in(reader)).toList();
    }
}
