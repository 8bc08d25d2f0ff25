package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A month's board as it stood at an instant. */
final class PastBoardPage {

    private final Visitor visitor;
    private final Page page;

    PastBoardPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        assertThat(page.locator(".v-past-banner")).containsText("tel qu’il était le");
    }

    void goesToTheChangeBefore() {
        visitor.button("Changement précédent").click();
    }

    void shows(String duty, String holder) {
        new BoardPage(visitor).shows(duty, holder);
    }

    void hasChangedSince(int duties) {
        assertThat(page.locator(".v-differences h2")).hasText(duties == 1 ? "1 garde a changé depuis"
                : duties + " gardes ont changé depuis");
    }
}
