package fr.vigie.optimiser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether an exact finish pays: CP-SAT looks for a better answer near the one that the search has found, among some people
 * or within some days, drawn by chance; each better one is gone on from. Printed as a Markdown table. Arguments: problem,
 * seconds of search, seconds of CP-SAT for each neighbourhood, rounds, seed.
 */
public final class FinishBenchmark {

    private static final double SECOND = 1e9;
    private static final int WORKERS = 2;
    private static final int[] SIZES_IN_PEOPLE = {6, 10, 14};
    private static final int[] SIZES_IN_DAYS = {4, 7, 12};

    private final Problem problem;
    private final Tables tables;
    private final SplittableRandom random;
    private final double secondsEach;
    private int[] holders;
    private Score score;

    private FinishBenchmark(Problem problem, Solution start, double secondsEach, long seed) {
        this.problem = problem;
        this.tables = new Tables(new Facts(problem));
        this.random = new SplittableRandom(seed);
        this.secondsEach = secondsEach;
        this.holders = tables.facts.holders(start.assignments());
        this.score = start.score();
    }

    public static void main(String[] arguments) throws IOException {
        Problem problem = ProblemFile.read(Path.of(arguments[0]));
        long seed = Long.parseLong(arguments[4]);
        Options options = new Options(Duration.ofMillis((long) (Double.parseDouble(arguments[1]) * 1000)), seed, WORKERS, null);
        Solution start = new Optimiser().solve(problem, options);
        System.out.println("| seed | neighbourhood | size | s | soft before | after | proven |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        FinishBenchmark finish = new FinishBenchmark(problem, start, Double.parseDouble(arguments[2]), seed);
        for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
            for (int size : SIZES_IN_PEOPLE) {
                finish.report(seed, "people", size, finish.somePeople(size), day -> true);
            }
            for (int size : SIZES_IN_DAYS) {
                finish.report(seed, "days", size, person -> true, finish.someDays(size));
            }
        }
    }

    private IntPredicate somePeople(int size) {
        boolean[] chosen = new boolean[tables.personCount];
        random.ints(0, tables.personCount).distinct().limit(Math.min(size, tables.personCount))
                .forEach(person -> chosen[person] = true);
        return person -> chosen[person];
    }

    private IntPredicate someDays(int size) {
        int[] days = IntStream.of(tables.free).map(duty -> (int) tables.duties[duty].day.toEpochDay()).sorted().toArray();
        int first = random.nextInt(days[0], Math.max(days[0], days[days.length - 1] - size) + 1);
        return day -> day >= first && day < first + size;
    }

    private void report(long seed, String kind, int size, IntPredicate people, IntPredicate days) {
        long begun = System.nanoTime();
        CpSatPeer.Outcome outcome = new CpSatPeer(problem)
                .finish(holders, -score.medium(), people, days, secondsEach, WORKERS);
        double took = (System.nanoTime() - begun) / SECOND;
        Score found = outcome == null ? score
                : Referee.score(Referee.figures(new RotaPlan(tables, outcome.holders())));
        System.out.printf("| %d | %s | %d | %.1f | %d | %d | %s |%n", seed, kind, size, took, -score.soft(), -found.soft(),
                outcome != null && outcome.optimal() ? "yes" : "no");
        if (found.compareTo(score) > 0) {
            score = found;
            holders = outcome.holders();
        }
    }
}
