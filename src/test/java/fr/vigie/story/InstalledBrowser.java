package fr.vigie.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that this machine has; {@code VIGIE_BROWSER} names another. */
final class InstalledBrowser {

    private InstalledBrowser() {
    }

    static Optional<Path> find() {
        var named = System.getenv("VIGIE_BROWSER");
        var places = named == null || named.isBlank() ? usual() : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Stream<String> usual() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    }
}
