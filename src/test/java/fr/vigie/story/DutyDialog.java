package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** One duty: its holder, and the colleagues ranked with what stands against each. */
final class DutyDialog {

    private final Visitor visitor;
    private final Locator dialog;

    DutyDialog(Visitor visitor) {
        this.visitor = visitor;
        this.dialog = visitor.page().locator("vaadin-dialog.v-duty-dialog");
        assertThat(dialog.getByText("Tenue par")).isVisible();
    }

    List<Colleague> colleagues() {
        assertThat(dialog.locator(".v-colleague").first()).isVisible();
        return dialog.locator(".v-colleague").all().stream().map(Colleague::of).toList();
    }

    /** Twice within a blink, as an impatient hand does. */
    void choosesByDoubleClick(String colleague) {
        visitor.button("Choisir " + colleague).dblclick();
        visitor.isTold("Tableau changé");
        assertThat(dialog).hasCount(0);
    }

    void gives(String reason) {
        dialog.getByLabel("Motif (le tableau est publié)").fill(reason);
    }

    void chooses(String colleague) {
        visitor.button("Choisir " + colleague).click();
        visitor.isTold("Tableau changé");
    }

    void isOnlyRead() {
        assertThat(dialog.locator("vaadin-button")).hasText(new String[] {"Fermer"});
        assertThat(dialog.locator(".v-colleague")).hasCount(0);
    }

    void closes() {
        dialog.getByText("Fermer", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog).hasCount(0);
    }
}
