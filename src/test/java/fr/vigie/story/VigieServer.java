package fr.vigie.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged application in a process of its own, as whoever runs it starts it, on a folder of data. */
final class VigieServer implements AutoCloseable {

    private static final Path JAR = Path.of("target", "vigie.jar");
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_STOP = Duration.ofMinutes(1);

    private final Path data;
    private final Path log;
    private final int port;
    private Process process;

    VigieServer(Path data, Path log) throws IOException {
        this.data = data;
        this.log = log;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(log.getParent());
        Files.writeString(log, "");
    }

    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-jar", JAR.toString(), "run",
                "--port", Integer.toString(port), "--data", data.toString()).redirectErrorStream(true).start();
        var ready = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().start(() -> follow(process.inputReader(), ready));
        try {
            ready.get(TO_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException never) {
            close();
            throw new IllegalStateException("Vigie did not start; its words are in " + log + "\n" + Files.readString(log), never);
        }
    }

    private void follow(BufferedReader words, CompletableFuture<Void> ready) {
        try (words; var copy = Files.newBufferedWriter(log, StandardOpenOption.APPEND)) {
            for (var line = words.readLine(); line != null; line = words.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                if (line.contains("Vigie est prête")) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IllegalStateException("Vigie ended before it was ready"));
        } catch (IOException | UncheckedIOException broken) {
            ready.completeExceptionally(broken);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    String password() throws IOException {
        return Files.readString(data.resolve("mot-de-passe-de-demonstration.txt")).strip();
    }

    /** As {@code kill -9}: no farewell, nothing flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            kill();
        }
    }
}
