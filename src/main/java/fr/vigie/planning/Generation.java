package fr.vigie.planning;

import fr.vigie.optimiser.Score;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One run of the optimiser over a month, as it stands.
 *
 * @param startedBy the account that asked for it
 * @param dutiesToFill duties that the run may change
 * @param open duties the best answer so far leaves open
 * @param curve the cost over time, coarse enough to draw
 * @param holders the best answer so far; a duty left out is open
 * @param failure what went wrong, for a log; null unless {@link State#FAILED}
 */
public record Generation(UUID id, RotaId rota, Scope scope, State state, String startedBy, Instant startedAt,
                         Duration elapsed, Duration limit, int dutiesToFill, int open, Score score, List<Point> curve,
                         Map<DutyId, PractitionerId> holders, String failure) {

    /** What the run may change. */
    public enum Scope {
        /** Every duty that is not pinned and has not begun. */
        EVERYTHING,
        /** Only what is open. */
        OPEN_DUTIES
    }

    /** Where a run stands. */
    public enum State {
        RUNNING, STOPPING, DONE, FAILED
    }

    /** A cost at a time; hard, medium and soft are whole numbers of at least 0. */
    public record Point(long millis, long hard, long medium, long soft) {
    }

    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    Generation in(State next) {
        return new Generation(id, rota, scope, next, startedBy, startedAt, elapsed, limit, dutiesToFill, open, score, curve,
                holders, failure);
    }

    Generation failed(String what) {
        return new Generation(id, rota, scope, State.FAILED, startedBy, startedAt, elapsed, limit, dutiesToFill, open, score,
                curve, holders, what);
    }

    Generation at(Duration now, int nowOpen, Score nowScore, List<Point> nowCurve, Map<DutyId, PractitionerId> nowHolders) {
        return new Generation(id, rota, scope, state, startedBy, startedAt, now, limit, dutiesToFill, nowOpen, nowScore,
                nowCurve, nowHolders, failure);
    }
}
