package fr.vigie.optimiser.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Options;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.Progress;
import fr.vigie.optimiser.Run;
import fr.vigie.optimiser.Score;
import fr.vigie.optimiser.Solution;
import fr.vigie.optimiser.SolutionFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Solves a problem; answers 0, or 3 where the best answer found still breaks a hard rule. */
@Command(name = "solve", mixinStandardHelpOptions = true, description = "Résout un problème.")
final class SolveCommand extends FileCommand {

    private static final int BROKEN = 3;
    private static final long SHORTEST = 100_000_000;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    @Option(names = "--out", paramLabel = "SOLUTION.json", description = "Où écrire la solution ; sinon à l’écran.")
    private Path out;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30", description = "Temps accordé, en secondes.")
    private double seconds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Graine du hasard.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Recherches en parallèle ; sinon une par cœur.")
    private Integer threads;

    private final long begun = System.nanoTime();
    private Duration lastLine = Duration.ofDays(-1);

    @Override
    int answer(Problem problem) throws IOException {
        int side = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (!(seconds > 0) || side < 1) {
            err().println("--seconds " + seconds + ", --threads " + side + ": > 0");
            return BAD_INPUT;
        }
        keepTheSolverQuiet();
        // reading the file counts, so that the command ends when it was asked to
        long nanos = Math.max(SHORTEST, (long) (seconds * 1e9) - (System.nanoTime() - begun));
        Run run = new Optimiser().start(problem, new Options(Duration.ofNanos(nanos), seed, side, null), this::show);
        CompletableFuture<Void> written = new CompletableFuture<>();
        Thread interrupted = new Thread(() -> {
            // ctrl-C: the virtual machine waits for this hook, and so for the best answer so far
            run.stop();
            written.join();
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            Solution solution = run.result().join();
            write(solution);
            long open = solution.assignments().values().stream().filter(Objects::isNull).count();
            err().println(say("cli.done", words(solution.score()), open));
            return solution.score().feasible() ? 0 : BROKEN;
        } finally {
            written.complete(null);
            removeHook(interrupted);
        }
    }

    /** Without the application there is no configuration of logs, and they would stand in the printed solution. */
    private static void keepTheSolverQuiet() {
        ((Logger) LoggerFactory.getLogger("ai.timefold.solver")).setLevel(Level.WARN);
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // it is running already
        }
    }

    private void write(Solution solution) throws IOException {
        if (out != null) {
            SolutionFile.write(solution, out);
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        SolutionFile.write(solution, text);
        out().print(text.toString(StandardCharsets.UTF_8));
        out().flush();
    }

    private void show(Progress progress) {
        if (progress.elapsed().minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
            lastLine = progress.elapsed();
            err().println(say("cli.progress", progress.left().toSeconds(), progress.openDuties(),
                    words(progress.score())));
        }
    }

    static String words(Score score) {
        return score.hard() + "/" + score.medium() + "/" + score.soft();
    }
}
