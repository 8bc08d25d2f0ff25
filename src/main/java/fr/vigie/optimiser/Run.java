package fr.vigie.optimiser;

import java.util.concurrent.CompletableFuture;

/** A solve under way in the background. */
public interface Run {

    /** Asks it to end now with the best answer so far. Harmless when it has ended. */
    void stop();

    /** The answer, once the limit is reached or {@link #stop} was called; exceptional if solving failed. */
    CompletableFuture<Solution> result();
}
