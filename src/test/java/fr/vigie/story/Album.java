package fr.vigie.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** The screenshots, numbered in the order of the story; those of another time are thrown away. */
final class Album {

    private final Path folder;
    private final Barriers barriers = new Barriers();
    private int taken;

    Album(Path folder) {
        this.folder = folder;
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    void add(Page page, String name) {
        taken++;
        save(page, name);
    }

    /**
     * The same page on a desk and on a phone, light and dark, under one number, searched for barriers: all on each screen, those of
     * colour in each light, for nothing else differs between them.
     */
    void addInEveryLight(Page page, String name) {
        taken++;
        var now = page.viewportSize();
        for (var screen : Screen.values()) {
            screen.fit(page);
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var light = name + "-" + screen.width() + "-" + scheme.name().toLowerCase(Locale.ROOT);
                save(page, light);
                if (scheme == ColorScheme.LIGHT) {
                    barriers.lookFor(page, light);
                } else {
                    barriers.lookForWhatColoursChange(page, light);
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(now.width, now.height);
    }

    Barriers barriers() {
        return barriers;
    }

    private void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(folder.resolve("%02d-%s.png".formatted(taken, name))));
    }
}
