package fr.vigie.optimiser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One solve: several searches side by side, and a watch that tells the listener how they stand. */
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
        this.incumbent = new Incumbent(start(), begun + options.limit().toNanos());
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
            Population population = new Population(tables);
            List<CompletableFuture<Void>> searches = new ArrayList<>();
            for (int i = 0; i < options.threads(); i++) {
                long seed = options.seed() * 1_000_003 + i;
                searches.add(CompletableFuture.runAsync(
                        new Search(tables, incumbent, population, this::start, options.startFrom() != null, seed)::run,
                        thread("vigie-search")));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(searches.toArray(CompletableFuture[]::new));
            all.whenComplete((nothing, failure) -> incumbent.stop());
            CompletableFuture.runAsync(this::keepTimeForTheReferee, thread("vigie-referee"));
            watch(all);
            all.join();
            result.complete(solution());
        } catch (Throwable failure) {
            incumbent.stop();
            result.completeExceptionally(failure);
        }
    }

    private static Executor thread(String name) {
        return task -> Thread.ofPlatform().name(name).daemon().start(task);
    }

    /** The answer is judged within the limit too, so the referee is readied and timed while the search goes on. */
    private void keepTimeForTheReferee() {
        int[] holders = incumbent.best().holders();
        Referee.figures(tables, holders);
        long from = System.nanoTime();
        Referee.figures(tables, holders);
        incumbent.leave(Math.min(2 * (System.nanoTime() - from), options.limit().toNanos() / 4));
    }

    private void watch(CompletableFuture<Void> all) throws InterruptedException {
        tell();
        while (!all.isDone()) {
            try {
                all.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
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
        int[] holders = incumbent.best().holders();
        Map<Rule, Long> figures = Referee.figures(tables, holders);
        Score judged = Referee.score(figures);
        if (!judged.equals(incumbent.best().score())) {
            throw new IllegalStateException("The ledger says " + incumbent.best().score()
                    + ", but the constraints say " + judged + ": one of them is wrong. Report the problem's file.");
        }
        Map<String, Long> breakdown = new LinkedHashMap<>();
        figures.forEach((rule, figure) -> breakdown.put(rule.id(), figure));
        return new Solution(tables.facts.assignments(holders), judged, breakdown);
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
