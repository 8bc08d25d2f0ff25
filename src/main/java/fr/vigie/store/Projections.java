package fr.vigie.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is read from the events: whether it keeps up, and rebuilding it from the first event on. */
@Service
public class Projections {

    private final EventProcessingConfiguration processing;
    private final EventStorageEngine events;
    private final JdbcClient database;

    Projections(EventProcessingConfiguration processing, EventStorageEngine events, JdbcClient database) {
        this.processing = processing;
        this.events = events;
        this.database = database;
    }

    /** The state of one projection; {@code failure} is null while it reads on. */
    public record State(String name, boolean running, boolean caughtUp, Throwable failure) {
    }

    public List<State> states() {
        return processors().stream().map(Projections::state).sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    /**
     * Empties every projection and reads all events again. On a single node; others must be stopped meanwhile.
     *
     * @throws TimeoutException when the last event was not reached in time; reading goes on
     */
    public void rebuild(Duration patience) throws TimeoutException {
        var processors = processors();
        processors.forEach(StreamingEventProcessor::shutDown);
        processors.forEach(StreamingEventProcessor::resetTokens);
        processors.forEach(StreamingEventProcessor::start);
        awaitCaughtUp(patience);
    }

    /** Waits until every projection has read all that was stored when this was called. */
    public void awaitCaughtUp(Duration patience) throws TimeoutException {
        var head = events.createHeadToken();
        var end = System.nanoTime() + patience.toNanos();
        while (!processors().stream().allMatch(p -> hasReached(p, head))) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Projections have not reached the last event: " + states());
            }
            pause();
        }
    }

    /** A replay counts as over at its last event, although its token says so only with the next one. */
    private boolean hasReached(StreamingEventProcessor processor, TrackingToken head) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty() && segments.stream().allMatch(s -> !s.isErrorState()
                && (head == null || hasRead(s.getTrackingToken(), head)));
    }

    /**
     * Not {@code covers}: a number whose transaction was rolled back remains a gap in the token, and is none in the
     * head. Only a gap that has an event after all is still to be read.
     */
    private boolean hasRead(TrackingToken token, TrackingToken head) {
        var read = WrappedToken.unwrap(token, GapAwareTrackingToken.class);
        return read.isPresent() && read.get().getIndex() >= head.position().orElseThrow()
                && database.sql("select count(*) from domain_event_entry where global_index = any(?)")
                        .param(read.get().getGaps().toArray(Long[]::new)).query(Long.class).single() == 0;
    }

    private static State state(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        return new State(processor.getName(), processor.isRunning() && !segments.isEmpty(),
                segments.stream().allMatch(EventTrackerStatus::isCaughtUp),
                segments.stream().filter(EventTrackerStatus::isErrorState).map(EventTrackerStatus::getError)
                        .findFirst().orElse(null));
    }

    private List<StreamingEventProcessor> processors() {
        return processing.eventProcessors().values().stream().filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while projections were read", stop);
        }
    }
}
