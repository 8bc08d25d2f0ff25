package fr.vigie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** What dialogs have in common that ask for one thing: a reason, a place for a refusal, and buttons. Nothing typed is lost. */
public abstract class FormDialog extends Dialog {

    private static final int LONGEST_REASON = 300;

    protected final TextField reason = new TextField();
    protected final Div refusal = new Div();
    protected final Button save;

    /** @param said on the button that saves */
    protected FormDialog(String title, String said) {
        setHeaderTitle(title);
        setWidth("min(44rem, 96vw)");
        setCloseOnOutsideClick(false);
        addClassName("v-edit");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        refusal.addClassName("v-refusal");
        refusal.getElement().setAttribute("role", "alert");
        save = new Button(said, click -> go());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), save);
    }

    /** Reads what was typed, and sends it when nothing is at fault. */
    protected abstract void go();
}
