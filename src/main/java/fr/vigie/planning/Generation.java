package fr.vigie.planning;

import fr.vigie.optimiser.Score;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One run of the optimiser over a month, as it stands.
 *
 * @param place where it lies beside another; null once it was put away
 * @param shown whether the board shows what it would change
 * @param startedBy the account that asked for it
 * @param dutiesToFill duties that the run may change
 * @param answer the best so far
 * @param failure what went wrong, for a log; null unless {@link State#FAILED}
 */
public record Generation(UUID id, RotaId rota, Place place, boolean shown, Terms terms, State state, String startedBy,
                         Instant startedAt, int dutiesToFill, Answer answer, String failure) {

    /** Two runs may lie side by side. */
    public enum Place {
        A, B
    }

    /** Where a run stands. */
    public enum State {
        /** For a node to take it up. */
        WAITING,
        RUNNING,
        /** It was asked to end with the best answer so far. */
        STOPPING,
        DONE,
        FAILED
    }

    /**
     * What was asked for.
     *
     * @param limit for how long to search, above zero
     * @param sparing whether each duty that changes hands has its cost, and so stays where it may
     * @param weights tried instead of the territory's, by their place in a rule pack; empty for none
     * @param seed where chance starts
     */
    public record Terms(Scope scope, Duration limit, boolean sparing, Map<String, Integer> weights, long seed) {

        public Terms {
            weights = Map.copyOf(weights);
        }
    }

    /**
     * What the run may change: never what is pinned, nor what has begun.
     *
     * @param duties of a chosen part; empty otherwise
     */
    public record Scope(Kind kind, Set<DutyId> duties) {

        public static final Scope EVERYTHING = new Scope(Kind.EVERYTHING, Set.of());
        public static final Scope OPEN_DUTIES = new Scope(Kind.OPEN_DUTIES, Set.of());

        public Scope {
            duties = Set.copyOf(duties);
        }

        /** Only these duties, held or open. */
        public static Scope of(Set<DutyId> duties) {
            return new Scope(Kind.CHOSEN, duties);
        }

        /** Whether a duty may change hands, as far as this goes. */
        public boolean takesIn(RotaState rota, DutyId duty) {
            return switch (kind) {
                case EVERYTHING -> true;
                case OPEN_DUTIES -> rota.holder(duty) == null;
                case CHOSEN -> duties.contains(duty);
            };
        }

        /** Which duties a scope takes in. */
        public enum Kind {
            EVERYTHING, OPEN_DUTIES, CHOSEN
        }
    }

    /**
     * An answer to the run's problem.
     *
     * @param elapsed time searched until now
     * @param open duties without a holder that had not begun when the run started
     * @param score null before the first answer
     * @param breakdown each rule's figure, by its id, {@code S-FAIR}
     * @param spread points that are held beyond somebody's fair share, all people together
     * @param curve how these fell over time, coarse enough to draw
     * @param holders a duty left out is open
     */
    public record Answer(Duration elapsed, int open, Score score, Map<String, Long> breakdown, int spread,
                         List<Point> curve, Map<DutyId, PractitionerId> holders) {
    }

    /** A cost at a time; hard, medium and soft are whole numbers of at least 0, the spread is in points. */
    public record Point(long millis, long hard, long medium, long soft, int spread) {
    }

    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    /** Duties that nobody holds and that were under way when the run started: it leaves them alone. */
    public long openUnderWay(RotaState month) {
        return month.open().stream().filter(duty -> !duty.start().isAfter(startedAt) && duty.end().isAfter(startedAt)).count();
    }

    /** The best answer so far; a duty left out is open. */
    public Map<DutyId, PractitionerId> holders() {
        return answer.holders();
    }

    /** A rota as it would be with the best answer so far: what the run was not asked about stays as it is by now. */
    public Map<DutyId, PractitionerId> holdersIn(RotaState now) {
        var holders = new LinkedHashMap<>(now.holders());
        now.duties().keySet().stream().filter(duty -> terms.scope().takesIn(now, duty)).forEach(duty -> {
            holders.remove(duty);
            var holder = answer.holders().get(duty);
            if (holder != null) {
                holders.put(duty, holder);
            }
        });
        return holders;
    }
}
