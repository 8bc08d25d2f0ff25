package fr.vigie.planning.ui.repair;

import com.vaadin.flow.component.html.Div;

/**
 * What stands on a page is not of what is being asked: it cannot be accepted any more while the answer is on its way. A
 * field may ask for what it asked for before, and be answered by nothing new: what stands there is then let go all the same.
 */
final class HeldWhileAsked {

    /** A field's own event, not that of the text inside it. */
    private static final String BY_A_FIELD = "event.target.localName.startsWith('vaadin-')";

    private HeldWhileAsked() {
    }

    static void keep(Div fields, Div answer) {
        fields.addAttachListener(attached -> fields.getElement().executeJs("""
                $0.asked = 0;
                this.addEventListener('change', event => {
                    if (%s) {
                        $0.asked++;
                        $0.querySelectorAll(':scope > *').forEach(part => part.inert = true);
                    }
                })""".formatted(BY_A_FIELD), answer.getElement()));
        fields.getElement().addEventListener("change", answered -> answer.getElement().executeJs("""
                this.asked = Math.max(this.asked - 1, 0);
                this.querySelectorAll(':scope > *').forEach(part => part.inert = this.asked > 0)""")).setFilter(BY_A_FIELD);
    }
}
