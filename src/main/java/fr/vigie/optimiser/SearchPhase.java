package fr.vigie.optimiser;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The searches, as a phase of Timefold's solver: it waits for them, and makes the best that they found the solver's own. */
final class SearchPhase implements PhaseCommand<RotaPlan> {

    private static final Duration TICK = Duration.ofMillis(200);

    private final CompletableFuture<Void> searches;
    private final Incumbent incumbent;
    private final Runnable watch;

    /**
     * @param searches under way already, so that the time in which the solver makes itself ready is not lost
     * @param watch    called at once, a few times a second, and when they have ended
     */
    SearchPhase(CompletableFuture<Void> searches, Incumbent incumbent, Runnable watch) {
        this.searches = searches;
        this.incumbent = incumbent;
        this.watch = watch;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<RotaPlan> director, BooleanSupplier terminated) {
        do {
            watch.run();
            if (terminated.getAsBoolean()) {
                incumbent.stop();
            }
            pause();
        } while (!searches.isDone());
        searches.join();
        watch.run();
        director.getWorkingSolution().give(incumbent.best().holders(), director);
    }

    private void pause() {
        try {
            searches.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException tick) {
            // a failure is thrown where the searches are joined
        } catch (InterruptedException interrupted) {
            incumbent.stop();
            Thread.currentThread().interrupt();
        }
    }
}
