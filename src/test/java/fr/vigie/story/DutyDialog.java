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
        assertThat(dialog).isVisible();
    }

    List<Colleague> colleagues() {
        assertThat(dialog.locator(".v-colleague").first()).isVisible();
        return dialog.locator(".v-colleague").all().stream().map(Colleague::of).toList();
    }

    /** Twice within a blink, as an impatient hand does. */
    void choosesByDoubleClick(String colleague) {
        visitor.button("Choisir " + colleague).dblclick();
        visitor.isTold("Tableau changé");
        assertThat(dialog).isHidden();
    }

    void isOnlyRead() {
        assertThat(dialog.locator("vaadin-button")).hasText(new String[] {"Fermer"});
        assertThat(dialog.locator(".v-colleague")).hasCount(0);
    }

    void closes() {
        dialog.getByText("Fermer", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog).isHidden();
    }
}
