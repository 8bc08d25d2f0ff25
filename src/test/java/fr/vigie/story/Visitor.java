package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.Locale;

/** Somebody at a browser: what is on every page. */
final class Visitor {

    private final Page page;
    private final Album album;

    Visitor(Page page, Album album) {
        this.page = page;
        this.album = album;
    }

    Page page() {
        return page;
    }

    void goesTo(String path) {
        page.navigate(path);
    }

    /** Waits until nothing is on its way any more. */
    void looksAt(Place place, String month) {
        goesTo(place.address(month));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        photographsInEveryLight("page-" + place.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    SignInPage signIn() {
        goesTo("/");
        return new SignInPage(this);
    }

    MonthsPage months() {
        goesTo("/tableaux");
        return new MonthsPage(this);
    }

    BoardPage board(String month) {
        goesTo("/tableau/" + month);
        return new BoardPage(this);
    }

    MyDutiesPage ownDuties() {
        goesTo("/mes-gardes");
        return new MyDutiesPage(this);
    }

    ExchangesPage exchanges() {
        goesTo("/echanges");
        return new ExchangesPage(this);
    }

    HistoryPage history() {
        goesTo("/historique");
        return new HistoryPage(this);
    }

    PastBoardPage pastBoard(HistoryPage.Entry entry) {
        goesTo("/" + entry.board());
        return new PastBoardPage(this);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Chooses in a list that opens. */
    void selects(String label, String option) {
        page.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(label)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true)).click();
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /** As the heading of the page. */
    void reads(String title) {
        assertThat(heading(title)).isVisible();
    }

    /** In one notice that holds all these texts. */
    void isTold(String... texts) {
        var notice = page.locator("vaadin-notification-card");
        for (var text : texts) {
            notice = notice.filter(new Locator.FilterOptions().setHasText(text));
        }
        assertThat(notice.first()).isVisible();
    }

    void photographs(String name) {
        album.add(page, name);
    }

    /** Once the page says what it is about. */
    void photographsInEveryLight(String name) {
        assertThat(page.locator("h1").first()).isVisible();
        page.waitForFunction("() => document.title !== ''");
        album.addInEveryLight(page, name);
    }
}
