package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A radiologist's own duties, what they offer and what they are offered. */
final class MyDutiesPage {

    private final Visitor visitor;
    private final Page page;

    MyDutiesPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        assertThat(visitor.heading("Mes gardes")).isVisible();
    }

    void lists(Duty duty) {
        assertThat(row(duty)).isVisible();
    }

    OfferDialog offers(Duty duty) {
        row(duty).getByRole(AriaRole.BUTTON).click();
        return new OfferDialog(visitor);
    }

    void hasOffered(Duty duty, String colleague) {
        assertThat(row(duty)).containsText("proposée");
        assertThat(row(duty)).containsText(colleague);
    }

    void acceptsTheOfferOf(String colleague) {
        page.locator(".v-offer").filter(new Locator.FilterOptions().setHasText(colleague))
                .getByText("Accepter", new Locator.GetByTextOptions().setExact(true)).click();
        visitor.isTold("Proposition acceptée");
    }

    private Locator.FilterOptions having(String part, String text) {
        return new Locator.FilterOptions().setHas(page.locator(part).filter(new Locator.FilterOptions().setHasText(text)));
    }

    private Locator row(Duty duty) {
        return page.locator(".v-duty-row").filter(having(".v-duty-day", duty.shortDay()))
                .filter(having(".v-duty-hours", duty.from() + " –")).filter(having(".v-duty-line", duty.line()));
    }
}
