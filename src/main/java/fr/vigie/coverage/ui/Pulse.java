package fr.vigie.coverage.ui;

import fr.vigie.store.Live.Subscription;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Strikes every few seconds, for pages that must not be taken for fresh when the server no longer speaks. */
@Component
class Pulse {

    /** {@code frontend/src/watch/freshness.ts} calls a page stale after three of these. */
    static final Duration BETWEEN = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("pulse").factory());

    Pulse() {
        heart.scheduleAtFixedRate(this::strike, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The listener must be short. */
    Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void strike() {
        for (var listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                LOG.warn("A page could not be given its sign of life", failed);
            }
        }
    }

    @PreDestroy
    void stop() {
        heart.shutdownNow();
    }
}
