package fr.vigie.planning;

import static java.util.stream.Collectors.toMap;

import fr.vigie.access.CurrentActor;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Options;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Progress;
import fr.vigie.optimiser.Run;
import fr.vigie.optimiser.Score;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.store.Live;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Runs of the optimiser, one a rota at a time, in the background of this node: they go on when the page is closed, and
 * end with the process. Nothing of a run touches the rota before its proposal is accepted.
 */
@Service
public class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final int CURVE_POINTS = 120;

    private final Situations situations;
    private final Rotas rotas;
    private final CurrentActor current;
    private final Live live;
    private final Clock clock;
    private final Optimiser optimiser = new Optimiser();
    private final Map<RotaId, Generation> latest = new ConcurrentHashMap<>();
    private final Map<RotaId, Run> running = new ConcurrentHashMap<>();
    private final Map<RotaId, RunFiles> files = new ConcurrentHashMap<>();

    Generations(Situations situations, Rotas rotas, CurrentActor current, Live live, Clock clock) {
        this.situations = situations;
        this.rotas = rotas;
        this.current = current;
        this.live = live;
        this.clock = clock;
    }

    /** The topic of {@link Live} on which the progress of a rota's run is announced. */
    public static String topic(RotaId rota) {
        return "generation/" + rota;
    }

    /** The rota's last run, under way or over; empty when none was started or it was dismissed. */
    public Optional<Generation> latest(RotaId rota) {
        return Optional.ofNullable(latest.get(rota));
    }

    /** The rota's last run as files, to be solved again by {@code ./vigie solve} or joined to a report. */
    public Optional<RunFiles> files(RotaId rota) {
        return Optional.ofNullable(files.get(rota));
    }

    /**
     * Starts a run.
     *
     * @throws Refusal when one is under way already, or when this person may not
     */
    public synchronized Generation start(RotaId id, Generation.Scope scope, Duration limit) {
        var actor = current.get();
        if (!actor.is(Role.CHEF_DE_POLE, id.territory().value())) {
            throw new Refusal("access.refusal.notPermitted", actor.displayName());
        }
        if (latest(id).filter(g -> !g.isOver()).isPresent()) {
            throw new Refusal("planning.refusal.alreadyRunning");
        }
        var rota = rotas.find(id).orElseThrow(() -> new Refusal("planning.refusal.notOpen"));
        var pinned = pinned(rota, scope);
        var toFill = (int) rota.duties().values().stream().filter(pinned.negate()).count();
        if (toFill == 0) {
            throw new Refusal("planning.refusal.nothingToFill");
        }
        var generation = new Generation(UUID.randomUUID(), id, scope, Generation.State.RUNNING, actor.id(), clock.instant(),
                Duration.ZERO, limit, toFill, rota.open().size(), null, List.of(), rota.holders(), null);
        latest.put(id, generation);
        var problem = ProblemBuilder.build(situations.of(rota), pinned);
        files.put(id, new RunFiles(problem, null));
        run(generation, problem, rota);
        return generation;
    }

    /** Ends the rota's run now, with the best answer so far. */
    public void stop(RotaId rota) {
        latest(rota).ifPresent(run -> update(run, g -> g.isOver() ? g : g.in(Generation.State.STOPPING)));
        Optional.ofNullable(running.get(rota)).ifPresent(Run::stop);
    }

    /** Forgets the rota's last run, accepted or not. */
    public void dismiss(RotaId rota) {
        stop(rota);
        latest.remove(rota);
        files.remove(rota);
        live.announce(topic(rota));
    }

    @PreDestroy
    void stopAll() {
        running.values().forEach(Run::stop);
    }

    /** What has begun stays as it was: a rota in force is changed ahead of time only. */
    private Predicate<Duty> pinned(RotaState rota, Generation.Scope scope) {
        var now = clock.instant();
        return duty -> rota.pinned().contains(duty.id()) || !duty.start().isAfter(now)
                || scope == Generation.Scope.OPEN_DUTIES && rota.holder(duty.id()) != null;
    }

    private void run(Generation generation, Problem problem, RotaState rota) {
        var id = generation.rota();
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        var options = new Options(generation.limit(), 0, threads, Counsel.holders(rota));
        var run = optimiser.start(problem, options, progress -> update(generation, g -> progressed(g, progress)));
        running.put(id, run);
        run.result().whenComplete((solution, failed) -> {
            running.remove(id, run);
            if (failed != null) {
                LOG.error("The run {} over {} failed", generation.id(), id, failed);
                update(generation, g -> g.failed(failed.toString()));
            } else {
                files.computeIfPresent(id, (same, f) -> f.problem() == problem ? new RunFiles(problem, solution) : f);
                update(generation, g -> withAnswer(g, g.elapsed(), solution.assignments(), solution.score()).in(Generation.State.DONE));
            }
        });
    }

    /** Changes nothing once the run was dismissed, though another of the same rota may be under way. */
    private void update(Generation run, UnaryOperator<Generation> change) {
        if (latest.computeIfPresent(run.rota(), (id, g) -> g.id().equals(run.id()) ? change.apply(g) : g) != null) {
            live.announce(topic(run.rota()));
        }
    }

    private static Generation progressed(Generation generation, Progress progress) {
        return generation.isOver() ? generation
                : withAnswer(generation, progress.elapsed(), progress.assignments(), progress.score());
    }

    private static Generation withAnswer(Generation g, Duration elapsed, Map<String, String> assignments, Score score) {
        var holders = assignments.entrySet().stream().filter(e -> e.getValue() != null)
                .collect(toMap(e -> new DutyId(e.getKey()), e -> new PractitionerId(e.getValue())));
        var open = (int) assignments.values().stream().filter(h -> h == null).count();
        var point = new Generation.Point(elapsed.toMillis(), -score.hard(), -score.medium(), -score.soft());
        return g.at(elapsed, open, score, with(g.curve(), point), holders);
    }

    /** A point more; every second one goes when there are too many to draw. */
    private static List<Generation.Point> with(List<Generation.Point> curve, Generation.Point point) {
        var next = new ArrayList<>(curve);
        next.add(point);
        if (next.size() > CURVE_POINTS) {
            var thinned = new ArrayList<Generation.Point>();
            for (var i = 0; i < next.size(); i += 2) {
                thinned.add(next.get(i));
            }
            return List.copyOf(thinned);
        }
        return List.copyOf(next);
    }
}
