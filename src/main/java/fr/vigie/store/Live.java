package fr.vigie.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Tells open pages that something changed, on this node and on every other over the same database, by PostgreSQL's
 * LISTEN and NOTIFY. What is announced in a transaction is heard once it is committed, and never when it is not.
 */
@Service
public class Live implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final String CHANNEL = "vigie";
    /** Milliseconds before looking whether to go on. */
    private static final int PATIENCE = 250;

    private final DataSource source;
    private final JdbcClient database;
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final AtomicLong heard = new AtomicLong();
    private volatile Thread ear;

    Live(DataSource source, JdbcClient database) {
        this.source = source;
        this.database = database;
    }

    /** Stops listening when closed; closing twice does nothing. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    public void announce(String topic) {
        database.sql("select pg_notify(?, ?)").param(CHANNEL).param(topic).query((row, n) -> "").list();
    }

    /** The listener runs on a thread of its own node, with no user and no page locked; it must be short. */
    public Subscription subscribe(String topic, Runnable listener) {
        listeners.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(topic, (t, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /**
     * How often anything at all was heard. Whoever reads before subscribing compares: another number afterwards means that
     * what was read may be old already.
     */
    public long heard() {
        return heard.get();
    }

    @Override
    public void start() {
        // named before it runs: it ends when it finds that it is not, or no longer, the ear
        var listening = Thread.ofVirtual().name("live").unstarted(this::listen);
        ear = listening;
        listening.start();
    }

    @Override
    public void stop() {
        var listening = ear;
        ear = null;
        try {
            listening.join(); // it looks up within PATIENCE; an interruption would cut its connection instead
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ear != null;
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = source.getConnection()) {
                hear(connection);
            } catch (SQLException lost) {
                LOG.warn("Live changes are not heard until the database answers again: {}", lost.getMessage());
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        // whatever was missed while nobody listened
        heard.incrementAndGet();
        listeners.keySet().forEach(this::tell);
        var wire = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var news = wire.getNotifications(PATIENCE);
            if (news != null) {
                heard.addAndGet(news.length);
                for (var one : news) {
                    tell(one.getParameter());
                }
            }
        }
    }

    private void tell(String topic) {
        for (var listener : listeners.getOrDefault(topic, List.of())) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                LOG.warn("A page could not be told of a change of {}", topic, failed);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
