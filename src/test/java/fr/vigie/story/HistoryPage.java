package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every change, with who, when, what, why and where from. */
final class HistoryPage {

    /** The rows as they are drawn: the cells of a grid are handed to it from outside, in no order of rows. */
    private static final String ROWS = """
            grid => [...grid.shadowRoot.querySelectorAll('tbody tr[role=row]:not([hidden])')].map(row => {
              const cells = [...row.querySelectorAll('td slot')].map(slot => slot.assignedElements()[0]);
              const [when, who, what, why, from] = cells.map(cell => cell?.innerText.trim() ?? '');
              return {when, who, what, why, from, board: cells[5]?.querySelector('a')?.getAttribute('href') ?? ''};
            })""";

    private final Visitor visitor;
    private final Page page;
    private final Locator grid;

    HistoryPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.grid = page.locator("vaadin-grid.v-entries");
        assertThat(visitor.heading("Historique")).isVisible();
        assertThat(page.locator(".v-page-header .v-badge")).hasText(Pattern.compile("\\d+ écritures"));
    }

    /** Keeps only the entries of an origin, such as «optimiseur». */
    List<Entry> comingFrom(String origin) {
        visitor.selects("Origine", origin);
        page.waitForCondition(() -> count() == entries().size() && entries().stream().allMatch(e -> e.from().equals(origin)));
        return entries();
    }

    private int count() {
        return Integer.parseInt(page.locator(".v-page-header .v-badge").innerText().replaceAll("\\D", ""));
    }

    @SuppressWarnings("unchecked")
    private List<Entry> entries() {
        return ((List<Map<String, String>>) grid.evaluate(ROWS)).stream().map(row -> new Entry(row.get("when"),
                row.get("who"), row.get("what"), row.get("why"), row.get("from"), row.get("board"))).toList();
    }

    /** @param board the address of the board as it stood then */
    record Entry(String when, String who, String what, String why, String from, String board) {
    }
}
