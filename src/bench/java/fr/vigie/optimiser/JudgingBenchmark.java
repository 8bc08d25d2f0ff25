package fr.vigie.optimiser;

import fr.vigie.optimiser.bench.TerritoryGenerator;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How long a page waits for a verdict: 60 people, 8 sites, 14 lines, one month, a whole rota, one thread. Printed as a
 * Markdown table, in ms: half of the times, 95 % of them, and the longest.
 */
public final class JudgingBenchmark {

    private static final int WARMING = 2_000;
    private static final int MEASURED = 2_000;
    private static final double MILLISECOND = 1e6;

    private final Optimiser optimiser = new Optimiser();
    private final Problem problem = TerritoryGenerator.generate(1, 8, 60, 14, 1, 1);
    private final Map<String, String> rota =
            optimiser.solve(problem, Options.within(Duration.ofSeconds(5))).assignments();
    private final List<String> held = rota.keySet().stream().filter(duty -> rota.get(duty) != null).toList();
    private final Random random = new Random(1);

    private JudgingBenchmark() {}

    public static void main(String[] arguments) {
        System.out.println("| | 50 % | 95 % | longest |");
        System.out.println("| --- | --- | --- | --- |");
        JudgingBenchmark benchmark = new JudgingBenchmark();
        measure("every colleague ranked for one duty", benchmark::rank);
        measure("an exchange of two duties judged", benchmark::exchange);
        measure("a whole rota judged, with every violation in words", benchmark::judge);
        long begun = System.nanoTime();
        new Tables(new Facts(benchmark.problem));
        System.out.printf("| a problem made ready, once | %.1f | | |%n", (System.nanoTime() - begun) / MILLISECOND);
    }

    private void rank() {
        optimiser.candidates(problem, rota, any());
    }

    private void exchange() {
        String one = any();
        String other = any();
        Map<String, String> after = new HashMap<>(rota);
        after.put(one, rota.get(other));
        after.put(other, rota.get(one));
        optimiser.compare(problem, rota, after);
    }

    private void judge() {
        optimiser.analyse(problem, rota);
    }

    private String any() {
        return held.get(random.nextInt(held.size()));
    }

    private static void measure(String what, Runnable question) {
        for (int i = 0; i < WARMING; i++) {
            question.run();
        }
        long[] times = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long begun = System.nanoTime();
            question.run();
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        System.out.printf("| %s | %.2f | %.2f | %.2f |%n", what, times[MEASURED / 2] / MILLISECOND,
                times[MEASURED * 95 / 100] / MILLISECOND, times[MEASURED - 1] / MILLISECOND);
    }
}
