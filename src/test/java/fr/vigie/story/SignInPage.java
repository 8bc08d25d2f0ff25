package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Name and password. */
final class SignInPage {

    private final Visitor visitor;
    private final Page page;

    SignInPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    void as(Account account, String password) {
        attempt(account, password);
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    void isRefused(Account account, String password) {
        attempt(account, password);
        assertThat(page.locator("vaadin-login-form")).containsText("Identifiant ou mot de passe inconnu");
    }

    private void attempt(Account account, String password) {
        page.getByLabel("Identifiant").fill(account.id());
        page.locator("input[type=password]").fill(password);
        visitor.button("Se connecter").click();
    }
}
