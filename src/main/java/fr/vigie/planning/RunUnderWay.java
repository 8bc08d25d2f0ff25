package fr.vigie.planning;

import static java.util.stream.Collectors.toMap;

import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Options;
import fr.vigie.optimiser.Progress;
import fr.vigie.optimiser.Score;
import fr.vigie.optimiser.Solution;
import fr.vigie.planning.Generation.Answer;
import fr.vigie.planning.Generation.Point;
import fr.vigie.planning.Generation.State;
import fr.vigie.planning.Runs.Taken;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** One node's part in a run: from the best answer until then, for the time that is left, or until the node ends. */
final class RunUnderWay {

    private static final Duration LOOK = Duration.ofMillis(250);
    /** Between two answers that are saved: what a lost node may cost. */
    private static final int LOOKS_TO_SAVE = 4;
    /** Even of a run whose time is over, to judge its answer once more. */
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final int CURVE_POINTS = 120;

    private final Runs runs;
    private final Taken taken;
    private final Optimiser optimiser = new Optimiser();
    private final long begun = System.nanoTime();
    private volatile Progress latest;
    private Answer answer;

    RunUnderWay(Runs runs, Taken taken) {
        this.runs = runs;
        this.taken = taken;
        this.answer = taken.run().answer();
    }

    /** How a node's part in a run ends. */
    enum End {
        /** The run is over. */
        DONE,
        /** The node stops, and another may go on. */
        HANDED_ON,
        /** Another node has it, or it was dismissed. */
        LOST
    }

    /** @param nodeStops whether this node is about to end */
    End untilItEnds(BooleanSupplier nodeStops) throws InterruptedException, ExecutionException {
        var run = optimiser.start(taken.problem(), options(), progress -> latest = progress);
        try {
            for (var look = 0; ; look++) {
                try {
                    return ended(run.result().get(LOOK.toMillis(), TimeUnit.MILLISECONDS), nodeStops.getAsBoolean());
                } catch (TimeoutException searching) {
                    var state = runs.state(taken);
                    if (state.isEmpty()) {
                        return End.LOST;
                    }
                    if (nodeStops.getAsBoolean() || state.get() == State.STOPPING) {
                        run.stop();
                    } else if (look % LOOKS_TO_SAVE == 0 && latest != null) {
                        improve(latest.assignments());
                        runs.save(taken, answer);
                    }
                }
            }
        } finally {
            run.stop();
        }
    }

    private End ended(Solution solution, boolean nodeStops) {
        improve(solution.assignments());
        var state = runs.state(taken);
        if (nodeStops && state.equals(Optional.of(State.RUNNING)) && left().compareTo(LEAST) > 0) {
            runs.save(taken, answer);
            return End.HANDED_ON;
        }
        runs.finish(taken, answer);
        return state.isEmpty() ? End.LOST : End.DONE;
    }

    private Options options() {
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        var left = left().compareTo(LEAST) > 0 || answer.elapsed().isZero() ? left() : LEAST;
        return new Options(left, taken.run().terms().seed(), threads, start());
    }

    /** Null where nothing but what is fixed is held: an empty rota is filled otherwise than a full one is improved. */
    private Map<String, String> start() {
        var somethingHeld = taken.problem().duties().stream().filter(duty -> duty.pin() == null)
                .anyMatch(duty -> answer.holders().containsKey(new DutyId(duty.id())));
        var holders = new HashMap<String, String>();
        answer.holders().forEach((duty, holder) -> holders.put(duty.value(), holder.value()));
        return somethingHeld ? holders : null;
    }

    private Duration left() {
        return taken.run().terms().limit().minus(answer.elapsed());
    }

    private void improve(Map<String, String> assignments) {
        var analysis = optimiser.analyse(taken.problem(), assignments);
        var spread = FairSpread.of(taken.problem(), assignments);
        var elapsed = taken.run().answer().elapsed().plusNanos(System.nanoTime() - begun);
        var holders = assignments.entrySet().stream().filter(e -> e.getValue() != null)
                .collect(toMap(e -> new DutyId(e.getKey()), e -> new PractitionerId(e.getValue())));
        answer = new Answer(elapsed, open(assignments), analysis.score(), analysis.breakdown(), spread,
                curve(elapsed, analysis.score(), spread), holders);
    }

    /** What the neighbouring months hold is in the problem too, and in no answer. */
    private int open(Map<String, String> assignments) {
        var startedAt = taken.run().startedAt();
        return (int) taken.problem().duties().stream().filter(duty -> !duty.context() && assignments.get(duty.id()) == null
                && duty.periods().getFirst().start().toInstant().isAfter(startedAt)).count();
    }

    /** A point more; every second one goes when there are too many to draw. */
    private List<Point> curve(Duration elapsed, Score score, int spread) {
        var next = new ArrayList<>(answer.curve());
        next.add(new Point(elapsed.toMillis(), -score.hard(), -score.medium(), -score.soft(), spread));
        if (next.size() <= CURVE_POINTS) {
            return next;
        }
        var thinned = new ArrayList<Point>();
        for (var i = 0; i < next.size(); i += 2) {
            thinned.add(next.get(i));
        }
        return thinned;
    }
}
