package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A duty offered to a colleague, with a reason. */
final class OfferDialog {

    private final Visitor visitor;
    private final Locator dialog;

    OfferDialog(Visitor visitor) {
        this.visitor = visitor;
        this.dialog = visitor.page().locator("vaadin-dialog.v-propose");
    }

    void isFor(String colleague, String reason) {
        dialog.locator("vaadin-radio-button").filter(new Locator.FilterOptions().setHasText(colleague)).click();
        dialog.getByLabel("Motif").fill(reason);
    }

    void isRefusedBecause(String rule) {
        send();
        assertThat(dialog.locator(".v-refusal")).containsText("Échange refusé");
        assertThat(dialog.locator(".v-refusal")).containsText(rule);
    }

    void isSentTo(String colleague) {
        send();
        visitor.isTold("Proposition envoyée", colleague);
        assertThat(dialog).hasCount(0);
    }

    private void send() {
        dialog.getByText("Proposer", new Locator.GetByTextOptions().setExact(true)).click();
    }
}
