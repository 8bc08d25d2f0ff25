package fr.vigie.story;

import com.microsoft.playwright.Locator;

/** What two radiologists agreed on and the chef de pôle decides. */
final class ExchangesPage {

    private final Visitor visitor;

    ExchangesPage(Visitor visitor) {
        this.visitor = visitor;
    }

    void approvesWhat(String giver, String taker) {
        visitor.page().locator(".v-offer").filter(new Locator.FilterOptions().setHasText(giver))
                .filter(new Locator.FilterOptions().setHasText(taker))
                .getByText("Approuver", new Locator.GetByTextOptions().setExact(true)).click();
        visitor.isTold("Échange approuvé");
    }
}
