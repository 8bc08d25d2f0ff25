package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Actor;
import fr.vigie.access.Refused;
import fr.vigie.planning.Generation.Scope;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VigieTest
class GenerationsTest {
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(5);

    @Autowired
    private Ground here;
    @Autowired
    private Generations generations;
    @Autowired
    private Rotas rotas;

    @AfterEach
    void dismiss() {
        generations.dismiss(here.rota());
    }

    @Test
    void a_run_proposes_and_the_rota_stays_as_it_is() {
        start(here.chef(), Scope.EVERYTHING, A_MOMENT);
        await().until(() -> latest().isOver());

        assertThat(latest().state()).isEqualTo(Generation.State.DONE);
        assertThat(latest().dutiesToFill()).isEqualTo(31);
        assertThat(latest().holders()).isNotEmpty();
        assertThat(latest().score().feasible()).isTrue();
        assertThat(rota().open()).hasSize(31);
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
        generations.stop(here.rota());
        await().until(() -> latest().isOver());
        assertThat(latest().state()).isEqualTo(Generation.State.DONE);
    }

    @Test
    void a_run_that_was_dismissed_is_forgotten() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        generations.dismiss(here.rota());
        assertThat(generations.latest(here.rota())).isEmpty();
        assertThat(generations.files(here.rota())).isEmpty();
    }

    @Test
    void a_run_that_was_dismissed_says_nothing_in_the_name_of_the_next() {
        start(here.chef(), Scope.EVERYTHING, LONG);
        generations.dismiss(here.rota());
        start(here.chef(), Scope.EVERYTHING, LONG);
        await().during(Duration.ofMillis(500)).until(() -> latest().state() == Generation.State.RUNNING);
        generations.stop(here.rota());
        await().until(() -> latest().isOver());
    }

    @Test
    void only_the_chef_de_pole_starts_a_run() {
        Refused.with("access.refusal.notPermitted",
                () -> start(here.accountOf(here.morvan()), Scope.EVERYTHING, A_MOMENT));
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
