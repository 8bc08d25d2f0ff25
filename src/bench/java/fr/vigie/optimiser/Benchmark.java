package fr.vigie.optimiser;

import fr.vigie.optimiser.bench.TerritoryGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Vigie's search and CP-SAT on the same problems, in equal time, printed as a Markdown table. Arguments: seconds,
 * threads, seeds, then {@code vigie}, {@code cp-sat} or {@code both}, then problems: a file, or {@code month},
 * {@code quarter}, {@code region} of the generator.
 */
public final class Benchmark {

    private static final double SECOND = 1e9;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        double seconds = Double.parseDouble(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        int seeds = Integer.parseInt(arguments[2]);
        System.out.println("| problem | solver | s | threads | hard | medium | soft, each seed | soft bound | MiB |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (String name : Arrays.copyOfRange(arguments, 4, arguments.length)) {
            Problem problem = problem(name);
            if (!arguments[3].equals("cp-sat")) {
                vigie(name, problem, seconds, threads, seeds);
            }
            if (!arguments[3].equals("vigie")) {
                cpSat(name, problem, seconds, threads);
            }
        }
    }

    private static Problem problem(String name) throws IOException {
        return switch (name) {
            case "month" -> TerritoryGenerator.generate(1, 8, 60, 14, 1, 1);
            case "quarter" -> TerritoryGenerator.generate(1, 8, 60, 14, 3, 1);
            case "region" -> TerritoryGenerator.generate(10, 40, 300, 70, 1, 1);
            default -> ProblemFile.read(Path.of(name));
        };
    }

    private static void vigie(String name, Problem problem, double seconds, int threads, int seeds) {
        List<Score> scores = new ArrayList<>();
        long begun = System.nanoTime();
        for (int seed = 0; seed < seeds; seed++) {
            Options options = new Options(Duration.ofNanos((long) (seconds * SECOND)), seed, threads, null);
            scores.add(new Optimiser().solve(problem, options).score());
        }
        row(name, "Vigie", (System.nanoTime() - begun) / SECOND / seeds, threads, scores, "");
    }

    private static void cpSat(String name, Problem problem, double seconds, int threads) {
        long begun = System.nanoTime();
        CpSatPeer peer = new CpSatPeer(problem);
        double left = seconds - (System.nanoTime() - begun) / SECOND;
        CpSatPeer.Outcome outcome = left > 0 ? peer.solve(left, threads) : null;
        double took = (System.nanoTime() - begun) / SECOND;
        if (outcome == null) {
            System.out.printf("| %s | CP-SAT | %.1f | %d | no answer | | | | %d |%n", name, took, threads, mebibytes());
            return;
        }
        Score score = Referee.score(Referee.figures(new RotaPlan(peer.tables(), outcome.holders())));
        row(name, "CP-SAT", took, threads, List.of(score), outcome.bound() < 0 ? "" : String.valueOf(outcome.bound()));
    }

    private static void row(String name, String solver, double seconds, int threads, List<Score> scores, String bound) {
        System.out.printf("| %s | %s | %.1f | %d | %s | %s | %s | %s | %d |%n", name, solver, seconds, threads,
                scores.stream().map(score -> -score.hard()).distinct().toList(),
                scores.stream().map(score -> -score.medium()).distinct().toList(),
                scores.stream().map(score -> -score.soft()).sorted().toList(), bound, mebibytes());
    }

    /** The heap's use after collection; native memory is not in it. */
    private static long mebibytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
