package fr.vigie.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.Rotas;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@VigieTest
class ConcurrencyTest {
    @Autowired
    private Ground here;
    @Autowired
    private Rotas rotas;
    @Autowired
    private JdbcClient database;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void of_those_who_give_one_duty_away_at_once_one_wins_and_the_others_are_told() throws Exception {
        var answers = atOnce(here.people().stream().<Callable<Object>>map(who -> () -> give(1, who)).toList());

        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn(answer -> !"done".equals(answer)).hasSize(here.people().size() - 1)
                .allSatisfy(answer -> assertThat(answer).isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("rota.refusal.changedMeanwhile")));
    }

    @Test
    void changes_of_different_duties_at_once_are_all_kept() throws Exception {
        var people = here.people();
        var answers = atOnce(List.of(() -> give(8, people.get(0)), () -> give(10, people.get(1)),
                () -> give(12, people.get(2)), () -> give(14, people.get(3))));

        assertThat(answers).containsOnly("done");
        here.settled();
        var rota = rotas.find(here.rota()).orElseThrow();
        assertThat(List.of(rota.holder(here.night(8)), rota.holder(here.night(10)), rota.holder(here.night(12)),
                rota.holder(here.night(14)))).isEqualTo(people.subList(0, 4));
    }

    @Test
    void the_same_command_many_times_at_once_takes_effect_once() throws Exception {
        here.pass(here.night(16), null, here.morvan());
        var before = events(here.rota().toString());
        var same = here.change(here.night(16), here.morvan(), here.costa());
        atOnce(List.of(() -> send(same), () -> send(same), () -> send(same)));
        assertThat(events(here.rota().toString())).isEqualTo(before + 1);
    }

    @Test
    void two_servers_that_change_one_rota_at_once_do_not_both_succeed() throws Exception {
        here.pass(here.night(20), null, here.morvan());
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> whileAnotherServerStores("""
                insert into domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier, meta_data,
                  payload, payload_type, time_stamp)
                select aggregate_identifier, sequence_number + 1, type, gen_random_uuid(), meta_data,
                  jsonb_build_object('rota', ?::text, 'duty', ?::text), 'fr.vigie.rota.RotaEvent$DutyPinned', time_stamp
                from domain_event_entry where aggregate_identifier = ? order by sequence_number desc limit 1""",
                List.of(here.rota().toString(), here.night(21).value(), here.rota().toString()),
                () -> give(22, here.leroy())));
        here.settled();
        var rota = rotas.find(here.rota()).orElseThrow();
        assertThat(rota.pinned()).contains(here.night(21));
        assertThat(rota.holder(here.night(22))).isNull();
    }

    private Object send(RotaCommand command) {
        here.as(here.chef(), command);
        return "done";
    }

    private Object give(int day, PractitionerId to) {
        return send(here.change(here.night(day), null, to));
    }

    private long events(String aggregate) {
        return database.sql("select count(*) from domain_event_entry where aggregate_identifier = ?").param(aggregate)
                .query(Long.class).single();
    }

    /** What each answers or throws, when all begin together. */
    private static List<Object> atOnce(List<Callable<Object>> actions) throws Exception {
        var start = new CyclicBarrier(actions.size());
        try (var threads = Executors.newFixedThreadPool(actions.size())) {
            var futures = new ArrayList<Future<Object>>();
            for (var action : actions) {
                futures.add(threads.submit(() -> {
                    start.await(20, SECONDS);
                    try {
                        return action.call();
                    } catch (RuntimeException refused) {
                        return refused;
                    }
                }));
            }
            var answers = new ArrayList<>();
            for (var future : futures) {
                answers.add(future.get(20, SECONDS));
            }
            return answers;
        }
    }

    /** Sends a command while an event of another server is stored but not yet committed; it is, once the command waits for it. */
    private void whileAnotherServerStores(String event, List<String> parameters, Callable<Object> command) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var sent = new TransactionTemplate(transactions).execute(transaction -> {
                database.sql(event).params(parameters).update();
                var sending = thread.submit(command);
                await().until(this::somebodyWaits);
                return sending;
            });
            answer(sent);
        }
    }

    private static void answer(Future<Object> sent) throws Exception {
        try {
            sent.get(20, SECONDS);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private boolean somebodyWaits() {
        return database.sql("select count(*) from pg_locks where not granted").query(Long.class).single() > 0;
    }
}
