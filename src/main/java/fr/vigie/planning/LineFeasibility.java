package fr.vigie.planning;

import fr.vigie.territory.LineId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a line has enough people for a month, before anything is solved. Enough here is a necessary condition, not a
 * promise: those who hold this line may be wanted on another.
 *
 * @param pool those who may hold it on some day of the month, consents counted, providers apart
 * @param needed so many the rules ask for, with leave; 0 when no rule limits anybody
 * @param enough whether the rules let the pool hold every duty of the line
 * @param provider whether an outside provider may hold it, without limit
 * @param tightest the limit that asks for the most people; null when there is none
 * @param remedies what to do, the least first; none when it is enough
 */
public record LineFeasibility(LineId line, String name, int pool, int needed, boolean enough, boolean provider,
                              @Nullable Limit tightest, List<Remedy> remedies) {

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
     * Something to do.
     *
     * @param people whom it concerns: who might consent, get a convention, be asked
     */
    public record Remedy(Kind kind, int people) {
    }

    /** What is to be done; each has its words. */
    public enum Kind {
        /** Written consents to go beyond the cap (arrêté du 30 avril 2003, art. 10). */
        CONSENTEMENT,
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
        remedies = List.copyOf(remedies);
    }

    /** In one sentence. */
    public String in(Locale reader) {
        var state = pool == 0 && !provider ? "nobody" : enough ? "enough" : "lacking";
        var why = tightest == null ? PlanningWords.text(reader, "feasible.noLimit") : PlanningWords.text(reader,
                "feasible.limit." + tightest.window(), tightest.demand(),
                PlanningWords.text(reader, "counter." + tightest.counter()), tightest.max());
        return PlanningWords.text(reader, "feasible." + state, name, pool, needed, why);
    }

    /** What to do, each in a sentence. */
    public List<String> remedies(Locale reader) {
        return remedies.stream().map(each -> PlanningWords.text(reader, "remedy." + each.kind(), each.people())).toList();
    }
}
