package fr.vigie.story;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The people of the story, each at a browser of their own, and every host that their pages called. */
final class Company implements AutoCloseable {

    /** How long a page may take to show what was asked, on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final Album album = new Album(Path.of("target", "screenshots"));
    private final List<Page> pages = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();

    private Company(Path executable, String address) {
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    static Path browserOrSkip() {
        return InstalledBrowser.find().orElseGet(() -> abort("VIGIE-SKIPPED: the story in a browser was not told, no Chromium"
                + " is installed; install one, or name it in VIGIE_BROWSER"));
    }

    static Company gather(Path executable, String address) {
        return new Company(executable, address);
    }

    Visitor visitor(Screen screen) {
        var context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address).setLocale("fr-FR")
                .setTimezoneId("Europe/Paris").setViewportSize(screen.width(), screen.height())
                .setReducedMotion(ReducedMotion.REDUCE));
        noteHosts(context);
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        pages.add(page);
        return new Visitor(page, album);
    }

    private void noteHosts(BrowserContext context) {
        context.onRequest(request -> note(request.url()));
        context.onPage(page -> page.onWebSocket(socket -> note(socket.url())));
    }

    private void note(String url) {
        var host = URI.create(url.replaceFirst("[?#].*", "")).getHost();
        if (host != null) {
            hosts.add(host);
        }
    }

    Set<String> hostsCalled() {
        return hosts;
    }

    /** What stands in somebody's way on the pages that were photographed in every light. */
    List<String> barriers() {
        return album.barriers().all();
    }

    /** What everybody sees at this moment, for whoever looks for the cause. */
    void photographEveryone() {
        pages.stream().filter(page -> !page.isClosed()).forEach(page -> album.add(page, "rupture"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
