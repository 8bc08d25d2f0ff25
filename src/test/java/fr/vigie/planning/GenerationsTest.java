package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Actor;
import fr.vigie.access.Refused;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Solution;
import fr.vigie.optimiser.SolutionFile;
import fr.vigie.planning.Generation.Place;
import fr.vigie.planning.Generation.Scope;
import fr.vigie.planning.Generation.Terms;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VigieTest
class GenerationsTest {
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(5);
    /** For a lost node to be missed. */
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    @Autowired
    private Ground here;
    @Autowired
    private Generations generations;
    @Autowired
    private Rotas rotas;
    @Autowired
    private JdbcClient database;

    @AfterEach
    void dismiss() {
        asChef(() -> generations.dismiss(here.rota()));
    }

    @Test
    void a_run_proposes_and_the_rota_stays_as_it_is() {
        start(here.chef(), Scope.EVERYTHING, A_MOMENT);
        await().until(() -> latest().isOver());

        assertThat(latest().state()).isEqualTo(Generation.State.DONE);
        assertThat(latest().dutiesToFill()).isEqualTo(31);
        assertThat(latest().holders()).isNotEmpty();
        assertThat(latest().answer().score().feasible()).isTrue();
        assertThat(rota().open()).hasSize(31);
    }

    @Test
    void what_has_begun_is_not_counted_as_still_to_fill() {
        var november = new RotaId(here.territory(), Ground.DECEMBER.minusMonths(1));
        here.as(here.chef(), new RotaCommand.OpenMonth(november));
        here.settled();
        Ground.signedIn(here.chef(), () -> generations.start(november, Scope.EVERYTHING, A_MOMENT));
        await().until(() -> generations.latest(november).orElseThrow().isOver());
        var run = generations.latest(november).orElseThrow();
        assertThat(run.dutiesToFill()).isEqualTo(16);
        assertThat(run.answer().open()).isEqualTo(16 - run.holders().size());
        Ground.signedIn(here.chef(), () -> generations.dismiss(november));
    }

    @Test
    void what_the_month_before_holds_is_not_counted_as_still_to_fill() {
        here.pass(here.night(30), null, here.morvan());
        var january = new RotaId(here.territory(), Ground.DECEMBER.plusMonths(1));
        here.as(here.chef(), new RotaCommand.OpenMonth(january));
        here.settled();
        asChef(() -> generations.start(january, Scope.EVERYTHING, A_MOMENT));
        await().until(() -> generations.latest(january).orElseThrow().isOver());
        var run = generations.latest(january).orElseThrow();
        assertThat(run.answer().open()).isEqualTo(31 - run.holders().size());
        asChef(() -> generations.dismiss(january));
    }

    @Test
    void what_was_under_way_without_a_holder_is_counted_apart() {
        var night = rota().open().stream().filter(duty -> duty.id().equals(here.night(7))).findFirst().orElseThrow();
        assertThat(startedAt(night.start().minusSeconds(1)).openUnderWay(rota())).isZero();
        assertThat(startedAt(night.start()).openUnderWay(rota())).isEqualTo(1);
        assertThat(startedAt(night.end()).openUnderWay(rota())).isZero();
        here.pass(here.night(7), null, here.morvan());
        here.settled();
        assertThat(startedAt(night.start()).openUnderWay(rota())).isZero();
    }

    private Generation startedAt(Instant instant) {
        return new Generation(UUID.randomUUID(), here.rota(), null, false, null, Generation.State.DONE, "chef", instant, 31, null, null);
    }

    @Test
    void what_is_pinned_or_held_already_stays_when_only_open_duties_are_filled() {
        here.pass(here.night(10), null, here.morvan());
        here.as(here.chef(), new RotaCommand.PinDuties(here.rota(), List.of(here.night(11))));
        here.settled();
        start(here.chef(), Scope.OPEN_DUTIES, A_MOMENT);
        await().until(() -> latest().isOver());

        assertThat(latest().dutiesToFill()).isEqualTo(29);
        assertThat(latest().holders()).containsEntry(here.night(10), here.morvan()).doesNotContainKey(here.night(11));
    }

    @Test
    void a_run_is_stopped_with_what_it_found() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        Refused.with("planning.refusal.alreadyRunning", () -> start(here.chef(), Scope.EVERYTHING, A_MOMENT));
        asChef(() -> generations.stop(here.rota()));
        await().until(() -> latest().isOver());
        assertThat(latest().state()).isEqualTo(Generation.State.DONE);
    }

    @Test
    void a_run_that_was_dismissed_is_forgotten() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        asChef(() -> generations.dismiss(here.rota()));
        assertThat(generations.latest(here.rota())).isEmpty();
        asChef(() -> assertThat(generations.files(here.rota())).isEmpty());
    }

    @Test
    void a_run_that_was_dismissed_says_nothing_in_the_name_of_the_next() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        asChef(() -> generations.dismiss(here.rota()));
        start(here.chef(), Scope.EVERYTHING, LONG);
        await().until(() -> latest().state() == Generation.State.RUNNING);
        await().during(Duration.ofMillis(500)).until(() -> latest().state() == Generation.State.RUNNING);
        asChef(() -> generations.stop(here.rota()));
        await().until(() -> latest().isOver());
    }

    @Test
    void only_the_chef_de_pole_starts_stops_shows_accepts_or_dismisses_a_run() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        var run = latest();
        var radiologist = here.accountOf(here.morvan());
        Stream.<Runnable>of(() -> generations.start(here.rota(), Scope.EVERYTHING, A_MOMENT), () -> generations.stop(here.rota()),
                () -> generations.show(here.rota(), Place.A), () -> generations.layOut(run.id()),
                () -> generations.accept(run, List.of(), ""), () -> generations.dismiss(here.rota()),
                () -> generations.dismiss(here.rota(), Place.A), () -> generations.files(here.rota()))
                .forEach(act -> Refused.with("access.refusal.notPermitted", () -> Ground.signedIn(radiologist, act)));
        assertThat(latest().isOver()).isFalse();
    }

    @Test
    void a_run_whose_node_is_lost_is_taken_up_from_its_best_answer_for_the_time_that_is_left() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        await().until(() -> latest().answer().curve().size() > 1);
        var before = latest();
        loseItsNode(before);
        await().atMost(A_WHILE).until(() -> takenUp(before) == 2);
        await().until(() -> latest().answer().curve().size() > before.answer().curve().size());

        assertThat(latest().answer().elapsed()).isGreaterThan(before.answer().elapsed()).isLessThan(LONG);
        assertThat(latest().answer().curve()).startsWith(before.answer().curve().toArray(Generation.Point[]::new));
        assertThat(latest().answer().score()).isGreaterThanOrEqualTo(before.answer().score());
        asChef(() -> generations.stop(here.rota()));
        await().until(() -> latest().state() == Generation.State.DONE);
        assertThat(latest().answer().open()).isLessThanOrEqualTo(before.answer().open());
    }

    @Test
    void a_run_whose_time_was_over_when_its_node_was_lost_ends_with_what_it_found() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        await().until(() -> latest().answer().curve().size() > 1);
        database.sql("update planning_run set terms = jsonb_set(terms, '{limit}', '\"PT0.1S\"') where run = ?")
                .param(latest().id()).update();
        loseItsNode(latest());
        await().atMost(A_WHILE).until(() -> latest().state() == Generation.State.DONE);
        assertThat(latest().holders()).isNotEmpty();
    }

    @Test
    void a_second_run_lies_beside_the_first_and_the_board_shows_which_one_is_asked_for() {
        run(Scope.EVERYTHING, false);
        var first = latest();
        run(Scope.EVERYTHING, true);
        var second = latest();
        assertThat(generations.onTable(here.rota())).extracting(Generation::id).containsExactly(first.id(), second.id());

        asChef(() -> generations.show(here.rota(), Place.A));
        assertThat(latest().id()).isEqualTo(first.id());
        run(Scope.EVERYTHING, true);
        assertThat(generations.onTable(here.rota())).extracting(Generation::id).containsExactly(first.id(), latest().id());
        assertThat(generations.putAway(here.rota())).extracting(Generation::id).containsExactly(second.id());

        asChef(() -> generations.dismiss(here.rota(), Place.B));
        assertThat(latest().id()).isEqualTo(first.id());
        asChef(() -> generations.layOut(second.id()));
        assertThat(latest().id()).isEqualTo(second.id());
        assertThat(latest().place()).isEqualTo(Place.B);
    }

    @Test
    void the_last_few_runs_that_were_put_away_are_kept() {
        for (var i = 0; i < Runs.REMEMBERED + 2; i++) {
            run(Scope.EVERYTHING, false);
        }
        assertThat(generations.putAway(here.rota())).hasSize(Runs.REMEMBERED);
    }

    @Test
    void what_is_accepted_is_the_rota_and_the_table_is_cleared() {
        run(Scope.EVERYTHING, false);
        var proposed = latest().holders();
        asChef(() -> generations.accept(latest(), rota().changesTo(proposed), ""));
        here.settled();
        assertThat(rota().holders()).isEqualTo(proposed);
        assertThat(generations.onTable(here.rota())).isEmpty();
    }

    @Test
    void only_a_chosen_part_is_filled() {
        asChef(() -> generations.start(here.rota(), Scope.of(Set.of(here.night(5), here.night(20))), A_MOMENT));
        await().until(() -> latest().isOver());
        assertThat(latest().dutiesToFill()).isEqualTo(2);
        assertThat(latest().holders()).containsOnlyKeys(here.night(5), here.night(20));
    }

    @Test
    void what_a_run_was_not_asked_about_stays_as_it_is_by_the_time_its_proposal_is_accepted() {
        here.pass(here.night(20), null, here.morvan());
        here.settled();
        asChef(() -> generations.start(here.rota(), Scope.of(Set.of(here.night(5))), A_MOMENT));
        await().until(() -> latest().isOver());
        here.pass(here.night(20), here.morvan(), here.costa());
        here.pass(here.night(25), null, here.costa());
        here.settled();
        assertThat(latest().holdersIn(rota())).containsEntry(here.night(20), here.costa()).containsEntry(here.night(25), here.costa())
                .containsKey(here.night(5)).hasSize(3);
        run(Scope.OPEN_DUTIES, false);
        here.pass(here.night(20), here.costa(), here.morvan());
        here.settled();
        assertThat(latest().holdersIn(rota())).containsEntry(here.night(20), here.morvan());
    }

    @Test
    void a_sparing_run_leaves_who_holds_a_duty_where_it_can() {
        for (var day = 1; day < 29; day += 7) {
            here.pass(here.night(day), null, here.morvan());
        }
        here.settled();
        asChef(() -> generations.start(here.rota(), new Terms(Scope.EVERYTHING, A_MOMENT, true,
                Map.of("poids.changement", 100_000), 1), false));
        await().until(() -> latest().isOver());
        for (var day = 1; day < 29; day += 7) {
            assertThat(latest().holders()).containsEntry(here.night(day), here.morvan());
        }
        assertThat(latest().answer().breakdown()).containsEntry("S-CHANGE", 0L);
    }

    @Test
    void weights_that_are_tried_are_those_of_the_run_alone() {
        asChef(() -> generations.start(here.rota(), new Terms(Scope.EVERYTHING, A_MOMENT, false,
                Map.of("poids.voeu", 7, "poids.equite.points", 3), 1), false));
        await().until(() -> latest().isOver());
        asChef(() -> {
            var weights = RunFiles.problem(generations.files(here.rota()).orElseThrow().problemFile()).weights();
            assertThat(weights.wish()).isEqualTo(7);
            assertThat(weights.fair()).containsEntry("points", 3);
        });
    }

    @Test
    void a_runs_files_are_worth_what_they_say() {
        run(Scope.EVERYTHING, false);
        asChef(() -> {
            var files = generations.files(here.rota()).orElseThrow();
            var problem = RunFiles.problem(files.problemFile());
            var solution = solution(files, problem);
            assertThat(new Optimiser().analyse(problem, solution.assignments()).score()).isEqualTo(solution.score());
            assertThat(solution.score()).isEqualTo(latest().answer().score());
        });
    }

    @Test
    void a_month_that_is_not_open_is_not_planned() {
        var january = new RotaId(here.territory(), Ground.DECEMBER.plusMonths(1));
        Refused.with("planning.refusal.notOpen", () -> Ground.signedIn(here.chef(),
                () -> generations.start(january, Scope.EVERYTHING, A_MOMENT)));
    }

    @Test
    void a_month_that_has_begun_all_over_leaves_nothing_to_plan() {
        var october = new RotaId(here.territory(), Ground.DECEMBER.minusMonths(2));
        here.as(here.chef(), new RotaCommand.OpenMonth(october));
        here.settled();
        Refused.with("planning.refusal.nothingToFill", () -> Ground.signedIn(here.chef(),
                () -> generations.start(october, Scope.EVERYTHING, A_MOMENT)));
    }

    /** What a killed process leaves behind: a job that is picked, and whose heart has stopped. */
    private void loseItsNode(Generation run) {
        database.sql("update scheduled_tasks set picked_by = 'perdu', last_heartbeat = now() - interval '1 hour', version = version + 1 "
                + "where task_instance = ?").param(run.id().toString()).update();
    }

    private int takenUp(Generation run) {
        return database.sql("select taken_up from planning_run where run = ?").param(run.id()).query(Integer.class).single();
    }

    private void run(Scope scope, boolean beside) {
        asChef(() -> generations.start(here.rota(), new Terms(scope, A_MOMENT, false, Map.of(), 0), beside));
        await().until(() -> latest().isOver());
    }

    private static Solution solution(RunFiles files, Problem problem) {
        try {
            return SolutionFile.read(new ByteArrayInputStream(files.solutionFile()), problem);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void asChef(Runnable act) {
        Ground.signedIn(here.chef(), act);
    }

    private void start(Actor actor, Scope scope, Duration limit) {
        Ground.signedIn(actor, () -> generations.start(here.rota(), scope, limit));
    }

    private Generation latest() {
        return generations.latest(here.rota()).orElseThrow();
    }

    private RotaState rota() {
        return rotas.find(here.rota()).orElseThrow();
    }
}
