package fr.vigie.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks for a word that goes with an act, and keeps what was typed until the act is done. */
public class WordDialog extends Dialog {

    /**
     * @param title, label, button keys of messages
     * @param act given the word; whether it was done and the dialog may close
     */
    public WordDialog(String title, String label, String button, Predicate<String> act) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(32rem, 95vw)");
        var word = new TextArea(getTranslation(label));
        word.setWidthFull();
        word.setMaxLength(500);
        word.setRequired(true);
        word.focus();
        var confirm = new Button(getTranslation(button), click -> {
            if (Checks.isFilled(word, getTranslation("ui.whyMissing")) && act.test(word.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        add(word);
        getFooter().add(cancel, confirm);
    }
}
