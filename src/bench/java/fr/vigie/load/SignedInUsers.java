package fr.vigie.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Many people at once on a server of this machine: each signs in, keeps a page and its push channel open, and opens
 * another page every half minute; meanwhile its page asks for a sign of life every ten seconds. Prints how long the server took by page, and its memory.
 */
public final class SignedInUsers {

    private static final Duration THOUGHT = Duration.ofSeconds(30);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    /** They come one after the other, as in the morning; a password is slow to check, by design. */
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private final Map<String, List<SignedInUser.Opened>> times = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private SignedInUsers() {
    }

    /** Arguments: the server's port and process id, the password of all accounts, how many people, for how many seconds, {@code account=page,page}… */
    public static void main(String[] args) throws Exception {
        var server = URI.create("http://localhost:" + Integer.parseInt(args[0]));
        var process = args[1];
        var people = Integer.parseInt(args[3]);
        var seconds = Integer.parseInt(args[4]);
        var accounts = List.of(args).subList(5, args.length);
        System.out.println("before: " + memory(process));
        new SignedInUsers().run(server, args[2], people, Duration.ofSeconds(seconds), accounts, process);
    }

    private void run(URI server, String password, int people, Duration lasting, List<String> accounts, String process) throws Exception {
        var ready = new CountDownLatch(people);
        try (var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < people; i++) {
                var account = accounts.get(i % accounts.size()).split("=");
                var chance = new Random(i);
                threads.submit(() -> visit(new SignedInUser(http, server), account[0], account[1].split(","), password, lasting, ready, chance));
            }
            ready.await();
            System.out.println("all signed in: " + memory(process));
        }
        System.out.println("at the end: " + memory(process));
        times.forEach(SignedInUsers::print);
        print("all pages", times.values().stream().flatMap(List::stream).toList());
        System.out.println(failures.size() + " failures" + (failures.isEmpty() ? "" : ", the first: " + failures.getFirst()));
    }

    private void visit(SignedInUser user, String account, String[] pages, String password, Duration lasting, CountDownLatch ready, Random chance) {
        try (user) {
            try {
                Thread.sleep(chance.nextLong(ARRIVAL.toMillis()));
                user.signIn(account, password);
                user.opens(pages[0]);
            } finally {
                ready.countDown();
            }
            ready.await();
            var end = System.nanoTime() + lasting.toNanos();
            for (var at = 0; System.nanoTime() < end; ) {
                think(user, Duration.ofMillis((long) (THOUGHT.toMillis() * (0.1 + 1.8 * chance.nextDouble()))));
                if (pages.length > 1) { // whoever has one page leaves it open, like the screen on a wall
                    at = (at + 1 + chance.nextInt(pages.length - 1)) % pages.length;
                    note(pages[at], user.opens(pages[at]));
                }
            }
        } catch (Exception broken) {
            synchronized (this) {
                failures.add(account + ": " + broken);
            }
        }
    }

    private static void think(SignedInUser user, Duration thought) throws Exception {
        var left = thought;
        for (; left.compareTo(SIGN_OF_LIFE) > 0; left = left.minus(SIGN_OF_LIFE)) {
            Thread.sleep(SIGN_OF_LIFE);
            user.asksForASignOfLife();
        }
        Thread.sleep(left);
    }

    private synchronized void note(String page, SignedInUser.Opened opened) {
        times.computeIfAbsent(page, none -> new ArrayList<>()).add(opened);
    }

    private static void print(String page, List<SignedInUser.Opened> all) {
        var taken = all.stream().map(opened -> opened.nanos() / 1_000_000).sorted().toList();
        System.out.printf("%-28s %6d times, half within %5d ms, 95 %% within %5d ms, %4d kB on average%n", page, all.size(), part(taken, 0.5),
                part(taken, 0.95), Math.round(all.stream().mapToInt(SignedInUser.Opened::size).average().orElse(0) / 1000));
    }

    private static long part(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)));
    }

    /** Of the server alone, its database apart. */
    private static String memory(String process) throws Exception {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream().filter(line -> line.startsWith("VmRSS") || line.startsWith("Threads"))
                .map(line -> line.replaceAll("\\s+", " ")).toList().toString();
    }
}
