package fr.vigie.planning;

import static java.util.stream.Collectors.toMap;

import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.optimiser.Problem;
import fr.vigie.planning.Generation.Answer;
import fr.vigie.planning.Generation.Place;
import fr.vigie.planning.Generation.Scope;
import fr.vigie.planning.Generation.State;
import fr.vigie.planning.Generation.Terms;
import fr.vigie.rota.Duty;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.store.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs of the optimiser, one a rota at a time: jobs that go on when the page is closed, and on another node when theirs
 * is lost. Two of a rota may lie on the table side by side; the board shows one of them. Nothing of a run touches the
 * rota before its proposal is accepted. All but reading is for the chef de pôle of the rota's territory.
 */
@Service
public class Generations {

    private final Situations situations;
    private final Rotas rotas;
    private final Runs runs;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final CommandGateway commands;
    private final CurrentActor current;
    private final Clock clock;

    Generations(Situations situations, Rotas rotas, Runs runs, Jobs jobs, TransactionTemplate transaction,
            CommandGateway commands, CurrentActor current, Clock clock) {
        this.situations = situations;
        this.rotas = rotas;
        this.runs = runs;
        this.jobs = jobs;
        this.transaction = transaction;
        this.commands = commands;
        this.current = current;
        this.clock = clock;
    }

    /** The topic of {@link fr.vigie.store.Live} on which whatever happens to a rota's runs is announced. */
    public static String topic(RotaId rota) {
        return "generation/" + rota;
    }

    /** The run that the board shows, under way or over. */
    public Optional<Generation> latest(RotaId rota) {
        return runs.shown(rota);
    }

    /** The runs on the table, at most one a place, in the order of the places. */
    public List<Generation> onTable(RotaId rota) {
        return runs.onTable(rota);
    }

    /** What was put away lately and has an answer, the newest first. */
    public List<Generation> putAway(RotaId rota) {
        return runs.putAway(rota).stream().filter(run -> run.isOver() && run.answer().score() != null).toList();
    }

    /** The run that the board shows as files, to be solved again by {@code ./vigie solve} or joined to a report. */
    public Optional<RunFiles> files(RotaId rota) {
        requireChef(rota);
        return runs.shown(rota).flatMap(run -> runs.files(run.id()));
    }

    /** Starts a run on an empty table, on the territory's own weights. */
    public Generation start(RotaId rota, Scope scope, Duration limit) {
        return start(rota, new Terms(scope, limit, false, Map.of(), 0), false);
    }

    /**
     * Starts a run, and has the board show it.
     *
     * @param beside whether what the board shows now stays on the table beside it; what else lies there is put away
     * @throws Refusal when one is under way already, when there is nothing to fill, or when this person may not
     */
    public Generation start(RotaId id, Terms terms, boolean beside) {
        var chef = requireChef(id);
        var rota = rotas.find(id).orElseThrow(() -> new Refusal("planning.refusal.notOpen"));
        var pinned = pinned(rota, terms.scope());
        var toFill = (int) rota.duties().values().stream().filter(pinned.negate()).count();
        if (toFill == 0) {
            throw new Refusal("planning.refusal.nothingToFill");
        }
        var situation = situations.of(rota).weighing(terms.weights());
        var problem = ProblemBuilder.build(situation, pinned);
        var run = terms.sparing() ? problem.withBaseline(heldNow(rota)) : problem;
        return transaction.execute(status -> lay(id, chef, terms, beside, toFill, rota, run));
    }

    private Generation lay(RotaId id, Actor chef, Terms terms, boolean beside, int toFill, RotaState rota, Problem problem) {
        var place = beside ? besideShown(id) : Place.A;
        runs.putAway(id, beside ? place : null);
        runs.prune(id);
        var open = (int) rota.open().stream().filter(duty -> duty.start().isAfter(clock.instant())).count();
        var answer = new Answer(Duration.ZERO, open, null, Map.of(), FairSpread.of(problem, Counsel.holders(rota)),
                List.of(), rota.holders());
        var run = new Generation(UUID.randomUUID(), id, place, true, terms, State.WAITING, chef.id(), clock.instant(), toFill,
                answer, null);
        runs.add(run, problem);
        jobs.ask(RunJob.of(run.id()));
        return run;
    }

    /** Ends the rota's run now, with the best answer so far. */
    public void stop(RotaId rota) {
        requireChef(rota);
        runs.stop(rota);
    }

    /** Has the board show what lies in this place. */
    public void show(RotaId rota, Place place) {
        requireChef(rota);
        transaction.executeWithoutResult(status -> runs.show(rota, place));
    }

    /** Lays a run that was put away on the table again, beside what the board shows, and has the board show it. */
    public void layOut(UUID id) {
        var wanted = runs.find(id).orElseThrow(() -> new Refusal("planning.refusal.noRun"));
        requireChef(wanted.rota());
        transaction.executeWithoutResult(status -> {
            var place = besideShown(wanted.rota());
            if (runs.onTable(wanted.rota()).stream().anyMatch(run -> run.place() == place && !run.isOver())) {
                throw new Refusal("planning.refusal.alreadyRunning");
            }
            runs.putAway(wanted.rota(), place);
            runs.layOut(wanted, place);
            runs.show(wanted.rota(), place);
        });
    }

    /** Puts away what lies in this place; a run under way ends. The board then shows the other. */
    public void dismiss(RotaId rota, Place place) {
        requireChef(rota);
        transaction.executeWithoutResult(status -> {
            runs.dismiss(rota, place);
            runs.show(rota, place == Place.A ? Place.B : Place.A);
        });
    }

    /** Clears the table; a run under way ends. */
    public void dismiss(RotaId rota) {
        requireChef(rota);
        runs.dismiss(rota, null);
    }

    /**
     * Changes the rota as a run proposes, and clears the table.
     *
     * @param changes as they were shown
     * @param reason needed where the rota is published
     * @throws Refusal when the rota has changed meanwhile, or when a rule stands against it
     */
    public void accept(Generation run, List<Reassignment> changes, String reason) {
        requireChef(run.rota());
        commands.sendAndWait(new ReassignDuties(run.rota(), changes, Origin.OPTIMISEUR, reason, "generation/" + run.id()));
        runs.dismiss(run.rota(), null);
    }

    private Place besideShown(RotaId rota) {
        return runs.shown(rota).map(Generation::place).filter(Place.A::equals).map(a -> Place.B).orElse(Place.A);
    }

    private Actor requireChef(RotaId rota) {
        var actor = current.get();
        if (!actor.is(Role.CHEF_DE_POLE, rota.territory().value())) {
            throw new Refusal("access.refusal.notPermitted", actor.displayName());
        }
        return actor;
    }

    /** What has begun stays as it was: a rota in force is changed ahead of time only. */
    private Predicate<Duty> pinned(RotaState rota, Scope scope) {
        var now = clock.instant();
        return duty -> rota.pinned().contains(duty.id()) || !duty.start().isAfter(now) || !scope.takesIn(rota, duty.id());
    }

    private static Map<String, String> heldNow(RotaState rota) {
        return rota.holders().entrySet().stream().collect(toMap(e -> e.getKey().value(), e -> e.getValue().value()));
    }
}
