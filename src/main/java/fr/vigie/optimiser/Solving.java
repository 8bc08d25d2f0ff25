package fr.vigie.optimiser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One solve: several annealings side by side, and a watch that tells the listener how they stand. */
final class Solving implements Run {

    private static final Duration TICK = Duration.ofMillis(200);

    private final Tables tables;
    private final Options options;
    private final Consumer<Progress> listener;
    private final CompletableFuture<Solution> result = new CompletableFuture<>();
    private final long begun = System.nanoTime();
    private final Incumbent incumbent;

    Solving(Tables tables, Options options, Consumer<Progress> listener) {
        this.tables = tables;
        this.options = options;
        this.listener = listener;
        this.incumbent = new Incumbent(tables, start(), begun + options.limit().toNanos());
    }

    private Ledger start() {
        Ledger ledger = new Ledger(tables);
        if (options.startFrom() != null) {
            ledger.assignAll(tables.facts.holders(options.startFrom()));
        }
        ledger.assignPinned();
        return ledger;
    }

    Run begin() {
        Thread.ofPlatform().name("vigie-solving").daemon().start(this::solve);
        return this;
    }

    private void solve() {
        try {
            List<CompletableFuture<Void>> searches = new ArrayList<>();
            for (int i = 0; i < options.threads(); i++) {
                long seed = options.seed() * 1_000_003 + i;
                searches.add(CompletableFuture.runAsync(
                        () -> new Annealing(start(), incumbent, seed).run(options.startFrom() != null),
                        search -> Thread.ofPlatform().name("vigie-annealing").daemon().start(search)));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(searches.toArray(CompletableFuture[]::new));
            all.whenComplete((nothing, failure) -> incumbent.stop());
            watch(all);
            all.join();
            result.complete(solution());
        } catch (Throwable failure) {
            incumbent.stop();
            result.completeExceptionally(failure);
        }
    }

    private void watch(CompletableFuture<Void> all) throws InterruptedException {
        tell();
        while (!all.isDone()) {
            try {
                all.get(Math.max(1, Math.min(TICK.toNanos(), incumbent.left())), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException tick) {
                // a failure is thrown where all are joined
            }
            tell();
        }
    }

    private void tell() {
        Incumbent.Best best = incumbent.best();
        listener.accept(new Progress(Duration.ofNanos(System.nanoTime() - begun), options.limit(),
                incumbent.openDuties(), best.score(), tables.facts.assignments(best.holders())));
    }

    private Solution solution() {
        Ledger ledger = new Ledger(tables);
        ledger.assignAll(incumbent.best().holders());
        Map<String, String> assignments = tables.facts.assignments(ledger.holders());
        return new Solution(assignments, ledger.score(), Judging.breakdown(ledger));
    }

    @Override
    public void stop() {
        incumbent.stop();
    }

    @Override
    public CompletableFuture<Solution> result() {
        return result;
    }
}
