package fr.vigie.exchange.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.ui.Notices;
import java.util.function.Consumer;

/** Asks for a word before something is sent. A refusal stays beside the word, which is not lost. */
class WordDialog extends Dialog {

    private static final int LONGEST = 300;

    private final TextArea word = new TextArea();
    private final Div refusal = new Div();

    /**
     * @param key of the texts: {@code title}, {@code label}, {@code send}, {@code done} and, when a word is required,
     *     {@code missing}
     * @param about what it is about, in words
     */
    WordDialog(String key, String about, boolean required, Consumer<String> send) {
        setHeaderTitle(getTranslation(key + ".title"));
        setWidth("min(32rem, 94vw)");
        word.setLabel(getTranslation(key + ".label"));
        word.setRequiredIndicatorVisible(required);
        word.setMaxLength(LONGEST);
        word.setWidthFull();
        word.setAutofocus(true);
        refusal.addClassName("v-refusal");
        refusal.getElement().setAttribute("role", "alert");
        var go = new Button(getTranslation(key + ".send"), click -> {
            if (required && word.getValue().isBlank()) {
                word.setErrorMessage(getTranslation(key + ".missing"));
                word.setInvalid(true);
                word.focus();
                return;
            }
            attempt(key, send);
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        add(new Paragraph(about), word, refusal);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }

    private void attempt(String key, Consumer<String> send) {
        var why = Notices.refusal(this, () -> send.accept(word.getValue().strip()));
        why.ifPresentOrElse(refusal::setText, () -> {
            Notices.done(this, key + ".done");
            close();
        });
    }
}
