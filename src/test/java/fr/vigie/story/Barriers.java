package fr.vigie.story;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** What axe-core finds on the pages that stands in the way of somebody, each once, with the pages that have it. */
final class Barriers {

    private static final String AXE = script();

    /** WCAG 2.2 A and AA, axe's own good practices, and a window that scrolls beside its page, past the page's end. */
    private static final String LOOK = """
            async rules => (await axe.run(document,
              {resultTypes: ['violations'], ...(rules.length ? {runOnly: rules} : {})})).violations.flatMap(rule =>
              rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target.flat().join(' ')}`
                + (node.any[0]?.message ? ` (${node.any[0].message})` : '')))
              .concat(document.querySelector('vaadin-app-layout') && document.scrollingElement.scrollHeight > window.innerHeight
                ? ['window: scrolls, and its page too'] : [])""";

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Map<String, String> found = new TreeMap<>();

    void lookFor(Page page, String where) {
        look(page, where, List.of());
    }

    /** On a page that was searched already in another light. */
    void lookForWhatColoursChange(Page page, String where) {
        look(page, where, COLOURS);
    }

    private void look(Page page, String where, List<String> rules) {
        if (page.evaluate("() => window.axe === undefined").equals(true)) {
            page.evaluate("script => { (0, eval)(script); }", AXE);
        }
        ((List<?>) page.evaluate(LOOK, rules)).forEach(barrier -> found.merge((String) barrier, where, (before, more) -> before + ", " + more));
    }

    /** As «barrier — where». */
    List<String> all() {
        return found.entrySet().stream().map(e -> e.getKey() + " — " + e.getValue()).toList();
    }

    private static String script() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
