package fr.vigie.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a page's question whether its server lives costs the server: its processor time, which a busy machine does not blur. */
public final class SignsOfLife {

    private static final int WARM = 3_000;
    private static final int COUNTED = 10_000;
    /** Of a clock tick, in {@code /proc}. */
    private static final Duration TICK = Duration.ofMillis(10);

    private SignsOfLife() {
    }

    /** Arguments: the server's port and process id, an account, its password, the route of the page that asks. */
    public static void main(String[] args) throws Exception {
        var process = Path.of("/proc", args[1], "stat");
        try (var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
                var user = new SignedInUser(http, URI.create("http://localhost:" + Integer.parseInt(args[0])))) {
            user.signIn(args[2], args[3]);
            user.opens(args[4]);
            ask(user, WARM);
            var idle = worked(process);
            Thread.sleep(10_000);
            var before = worked(process);
            ask(user, COUNTED);
            var after = worked(process);
            System.out.printf("%d signs of life: %d µs of processor time each; %d ms in ten seconds at rest before them%n", COUNTED,
                    (after - before) * TICK.toNanos() / 1000 / COUNTED, (before - idle) * TICK.toMillis());
            var opened = worked(process);
            for (var i = 0; i < 20; i++) {
                user.opens(args[4]);
            }
            System.out.printf("the page itself, drawn anew: %d µs each%n", (worked(process) - opened) * TICK.toNanos() / 1000 / 20);
        }
    }

    private static void ask(SignedInUser user, int times) throws Exception {
        for (var i = 0; i < times; i++) {
            user.asksForASignOfLife();
        }
    }

    /** Clock ticks of the process until now, its own and the system's for it. */
    private static long worked(Path stat) throws Exception {
        var fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
