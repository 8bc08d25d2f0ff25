package fr.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.rota.Rotas;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@VigieTest
class LiveTest {
    @Autowired
    private Live live;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Ground here;

    @Test
    void what_is_committed_is_heard_and_what_is_rolled_back_is_not() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        try (var undone = live.subscribe("undone", () -> heard.add("undone"));
                var done = live.subscribe("done", () -> heard.add("done"))) {
            heard.clear();
            new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                live.announce("undone");
                transaction.setRollbackOnly();
            });
            new TransactionTemplate(transactions).executeWithoutResult(transaction -> live.announce("done"));
            // the database tells in order: had the first been told, it would stand before
            assertThat(next(heard)).isEqualTo("done");
        }
    }

    @Test
    void a_change_of_a_rota_is_heard_by_those_who_look_at_it() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        try (var looking = live.subscribe(Rotas.topic(here.rota()), () -> heard.add("changed"))) {
            here.pass(here.night(1), null, here.morvan());
            assertThat(next(heard)).isEqualTo("changed");
        }
    }

    @Test
    void who_has_left_hears_nothing_more_and_may_leave_twice() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var gone = live.subscribe("door", () -> heard.add("gone"));
        try (var staying = live.subscribe("door", () -> heard.add("staying"))) {
            gone.close();
            gone.close();
            live.announce("door");
            assertThat(next(heard)).isEqualTo("staying");
            assertThat(heard).isEmpty();
        }
    }

    private static String next(BlockingQueue<String> heard) throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }
}
