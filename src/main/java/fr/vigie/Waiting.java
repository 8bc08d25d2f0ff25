package fr.vigie;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line that grows by a dot a second while something long goes on. */
final class Waiting implements AutoCloseable {

    private final PrintStream out;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "waiting");
        thread.setDaemon(true);
        return thread;
    });

    private Waiting(PrintStream out) {
        this.out = out;
    }

    static Waiting during(String what, PrintStream out) {
        var waiting = new Waiting(out);
        out.print(what);
        out.flush();
        waiting.clock.scheduleAtFixedRate(() -> {
            out.print(" .");
            out.flush();
        }, 1, 1, TimeUnit.SECONDS);
        return waiting;
    }

    @Override
    public void close() {
        if (!clock.isShutdown()) {
            clock.shutdownNow();
            out.println();
        }
    }
}
