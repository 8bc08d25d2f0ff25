package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The months of the territory. */
final class MonthsPage {

    private static final String OPEN = "Ouvrir ";

    private final Visitor visitor;
    private final Page page;

    MonthsPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        assertThat(visitor.heading("Tableaux de service")).isVisible();
    }

    /** The month that the page puts forward, which is the one after this. */
    String next() {
        return forward().innerText().strip().substring(OPEN.length());
    }

    BoardPage opensNext() {
        forward().click();
        page.waitForURL("**/tableau/*");
        return new BoardPage(visitor);
    }

    private Locator forward() {
        return page.locator("vaadin-button[theme~=primary]").filter(new Locator.FilterOptions().setHasText(OPEN));
    }
}
