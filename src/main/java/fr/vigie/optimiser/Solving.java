package fr.vigie.optimiser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One solve: several searches side by side within Timefold's solver, which tells the listener how they stand. */
final class Solving implements Run {

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
            CompletableFuture<Void> searches = search();
            tell();
            CompletableFuture.runAsync(this::keepTimeForTheReferee, thread("vigie-referee"));
            RotaPlan answer = Referee.solver(new SearchPhase(searches, incumbent, this::tell))
                    .solve(new RotaPlan(tables, incumbent.best().holders()));
            result.complete(solution(answer));
        } catch (Throwable failure) {
            incumbent.stop();
            result.completeExceptionally(failure);
        }
    }

    /** Starts the searches; together they end at the deadline, when told to stop, or when one fails. */
    private CompletableFuture<Void> search() {
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
        return all;
    }

    private static Executor thread(String name) {
        return task -> Thread.ofPlatform().name(name).daemon().start(task);
    }

    /** The answer is scored twice within the limit too, so that is readied and timed while the search goes on. */
    private void keepTimeForTheReferee() {
        RotaPlan soFar = new RotaPlan(tables, incumbent.best().holders());
        Referee.figures(soFar);
        long from = System.nanoTime();
        Referee.figures(soFar);
        incumbent.leave(Math.min(3 * (System.nanoTime() - from), options.limit().toNanos() / 4));
    }

    private void tell() {
        Incumbent.Best best = incumbent.best();
        listener.accept(new Progress(Duration.ofNanos(System.nanoTime() - begun), options.limit(),
                incumbent.openDuties(), best.score(), tables.facts.assignments(best.holders())));
    }

    private Solution solution(RotaPlan answer) {
        Map<Rule, Long> figures = Referee.figures(answer);
        Score judged = Referee.score(figures);
        if (!judged.equals(incumbent.best().score()) || !judged.equals(answer.score())) {
            throw new IllegalStateException("The ledger says " + incumbent.best().score() + " and the solver "
                    + answer.score() + ", but the constraints, afresh, " + judged
                    + ": one of them is wrong. Report the problem's file.");
        }
        Map<String, Long> breakdown = new LinkedHashMap<>();
        figures.forEach((rule, figure) -> breakdown.put(rule.id(), figure));
        return new Solution(tables.facts.assignments(answer.holders()), judged, breakdown);
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
