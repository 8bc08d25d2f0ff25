package fr.vigie.planning;

import fr.vigie.access.Refusal;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Solution;
import fr.vigie.planning.Generation.Answer;
import fr.vigie.planning.Generation.Place;
import fr.vigie.planning.Generation.State;
import fr.vigie.planning.Generation.Terms;
import fr.vigie.rota.RotaId;
import fr.vigie.store.Json;
import fr.vigie.store.Live;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code planning_run}. What changes is announced to pages that look at the rota. */
@Component
class Runs {

    /** Runs of a rota that were put away and are kept all the same. */
    static final int REMEMBERED = 5;

    private static final String UNDER_WAY = "state in ('WAITING', 'RUNNING', 'STOPPING')";
    private static final String COLUMNS = "run, rota, place, shown, terms, state, started_by, started_at, duties_to_fill, answer, failure";

    private final JdbcClient database;
    private final Json json;
    private final Live live;

    Runs(JdbcClient database, Json json, Live live) {
        this.database = database;
        this.json = json;
        this.live = live;
    }

    /**
     * A node's part in a run, from when it took it up.
     *
     * @param number how often it was taken up, this time included
     */
    record Taken(Generation run, int number, Problem problem) {
    }

    /**
     * Lays a run in its place, from which another has been put away; the board shows it.
     *
     * @throws Refusal when one of this rota is under way
     */
    void add(Generation run, Problem problem) {
        hide(run.rota());
        try {
            database.sql("insert into planning_run values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, null)")
                    .param(run.id()).param(run.rota().toString()).param(run.place().name()).param(run.shown())
                    .param(json.of(run.terms())).param(run.state().name()).param(run.startedBy())
                    .param(run.startedAt().atOffset(ZoneOffset.UTC)).param(run.dutiesToFill()).param(json.of(run.answer()))
                    .param(RunFiles.of(problem)).update();
        } catch (DuplicateKeyException underWay) {
            throw new Refusal("planning.refusal.alreadyRunning");
        }
        live.announce(Generations.topic(run.rota()));
    }

    /** Those that lie on the table, by their place. */
    List<Generation> onTable(RotaId rota) {
        return database.sql("select " + COLUMNS + " from planning_run where rota = ? and place is not null order by place")
                .param(rota.toString()).query(this::run).list();
    }

    /** The one that the board shows. */
    Optional<Generation> shown(RotaId rota) {
        return database.sql("select " + COLUMNS + " from planning_run where rota = ? and shown").param(rota.toString())
                .query(this::run).optional();
    }

    /** Those that were put away, the newest first. */
    List<Generation> putAway(RotaId rota) {
        return database.sql("select " + COLUMNS + " from planning_run where rota = ? and place is null order by started_at desc, run")
                .param(rota.toString()).query(this::run).list();
    }

    Optional<Generation> find(UUID run) {
        return database.sql("select " + COLUMNS + " from planning_run where run = ?").param(run).query(this::run).optional();
    }

    Optional<RunFiles> files(UUID run) {
        return find(run).map(found -> new RunFiles(problemFile(run), solutionFile(found)));
    }

    private byte[] problemFile(UUID run) {
        return database.sql("select problem from planning_run where run = ?").param(run)
                .query((row, n) -> row.getBytes(1)).single();
    }

    private byte[] solutionFile(Generation run) {
        var answer = run.answer();
        if (answer.score() == null) {
            return null;
        }
        Map<String, String> holders = new HashMap<>();
        RunFiles.problem(problemFile(run.id())).duties().stream().filter(duty -> !duty.context())
                .forEach(duty -> holders.put(duty.id(), null));
        answer.holders().forEach((duty, holder) -> holders.put(duty.value(), holder.value()));
        return RunFiles.of(new Solution(holders, answer.score(), answer.breakdown()));
    }

    /** Empties a place, or with null both. A run under way is left, and refuses the next in its own time. */
    void putAway(RotaId rota, Place place) {
        database.sql("update planning_run set place = null, shown = false where rota = ? and place = coalesce(?::text, place)")
                .param(rota.toString()).param(place == null ? null : place.name()).update();
    }

    /** Empties a place, or with null both; a run under way ends with what it has. */
    void dismiss(RotaId rota, Place place) {
        database.sql("update planning_run set place = null, shown = false, state = case when " + UNDER_WAY
                        + " then 'DONE' else state end where rota = ? and place = coalesce(?::text, place)")
                .param(rota.toString()).param(place == null ? null : place.name()).update();
        live.announce(Generations.topic(rota));
    }

    /** Lays a run that was put away into a place that is free. */
    void layOut(Generation run, Place place) {
        database.sql("update planning_run set place = ? where run = ?").param(place.name()).param(run.id()).update();
    }

    /** Which of those on the table the board shows; none when the place is empty. */
    void show(RotaId rota, Place place) {
        hide(rota);
        database.sql("update planning_run set shown = true where rota = ? and place = ?").param(rota.toString())
                .param(place.name()).update();
        live.announce(Generations.topic(rota));
    }

    private void hide(RotaId rota) {
        database.sql("update planning_run set shown = false where rota = ? and shown").param(rota.toString()).update();
    }

    void prune(RotaId rota) {
        putAway(rota).stream().filter(Generation::isOver).skip(REMEMBERED).forEach(old ->
                database.sql("delete from planning_run where run = ?").param(old.id()).update());
    }

    /** Asks the run under way, if there is one, to end. */
    void stop(RotaId rota) {
        database.sql("update planning_run set state = 'STOPPING' where rota = ? and " + UNDER_WAY).param(rota.toString())
                .update();
        live.announce(Generations.topic(rota));
    }

    /** Empty when the run is over, or was forgotten. Whoever had it before has lost it. */
    Optional<Taken> takeUp(UUID run) {
        var number = database.sql("update planning_run set taken_up = taken_up + 1, state = case state when 'WAITING' then "
                        + "'RUNNING' else state end where run = ? and " + UNDER_WAY + " returning taken_up").param(run)
                .query(Integer.class).optional();
        return number.flatMap(n -> find(run).map(found -> new Taken(found, n, RunFiles.problem(problemFile(run)))));
    }

    /** Where it stands; empty when another node has it, or nobody wants it any more. */
    Optional<State> state(Taken taken) {
        return database.sql("select state from planning_run where run = ? and taken_up = ? and " + UNDER_WAY)
                .param(taken.run().id()).param(taken.number()).query(String.class).optional().map(State::valueOf);
    }

    void save(Taken taken, Answer answer) {
        write(taken, "answer = ?", answer);
    }

    void finish(Taken taken, Answer answer) {
        write(taken, "answer = ?, state = 'DONE'", answer);
    }

    private void write(Taken taken, String what, Answer answer) {
        database.sql("update planning_run set " + what + " where run = ? and taken_up = ? and " + UNDER_WAY)
                .param(json.of(answer)).param(taken.run().id()).param(taken.number()).update();
        live.announce(Generations.topic(taken.run().rota()));
    }

    void fail(UUID run, String failure) {
        database.sql("update planning_run set state = 'FAILED', failure = ? where run = ? and " + UNDER_WAY)
                .param(failure).param(run).update();
        find(run).ifPresent(failed -> live.announce(Generations.topic(failed.rota())));
    }

    private Generation run(ResultSet row, int n) throws SQLException {
        var place = row.getString("place");
        return new Generation(row.getObject("run", UUID.class), RotaId.of(row.getString("rota")),
                place == null ? null : Place.valueOf(place), row.getBoolean("shown"), json.read(row.getString("terms"), Terms.class),
                State.valueOf(row.getString("state")), row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(), row.getInt("duties_to_fill"),
                json.read(row.getString("answer"), Answer.class), row.getString("failure"));
    }
}
