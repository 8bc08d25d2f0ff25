package fr.vigie.story;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * A colleague as ranked for a duty.
 *
 * @param against the rules that stand against it, in words
 * @param notes what it would cost or spare, in words
 * @param choices what may be pressed
 */
record Colleague(String name, boolean possible, List<String> against, List<String> notes, List<String> choices) {

    static Colleague of(Locator row) {
        return new Colleague(row.locator(".v-colleague-name").innerText().strip(),
                row.getAttribute("class").contains(" possible"), row.locator(".v-against").allInnerTexts(),
                row.locator(".v-muted").allInnerTexts(), row.locator("vaadin-button").allInnerTexts());
    }

    /** The name of the first rule that stands against it, such as «Compétence». */
    String rule() {
        return against.getFirst().split("\\s*:\\s*")[0];
    }

    boolean mayBeChosen() {
        return choices.stream().anyMatch("Choisir"::equals);
    }
}
