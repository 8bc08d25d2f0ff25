package fr.vigie.planning.ui.understand;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.planning.Remedy;
import fr.vigie.planning.ui.life.DerogationDialog;
import fr.vigie.rota.RotaStatus;
import fr.vigie.ui.Checks;
import fr.vigie.ui.Notices;

/** States what a remedy will change, and does it. */
class RemedyDialog extends Dialog {

    private final transient Acting acting;
    private final transient Remedy remedy;
    private final TextField reason = new TextField();

    RemedyDialog(Acting acting, Remedy remedy) {
        this.acting = acting;
        this.remedy = remedy;
        setHeaderTitle(acting.button(remedy));
        setWidth("min(34rem, 95vw)");
        reason.setWidthFull();
        reason.setMaxLength(300);
        var settles = !remedy.first(acting.rota().id().territory(), "").isEmpty();
        var needed = settles || acting.rota().status() == RotaStatus.PUBLISHED;
        reason.setLabel(getTranslation(settles ? "planning.remedy.reason" : needed ? "planning.duty.reasonNeeded" : "planning.duty.reason"));
        reason.setRequired(needed);
        add(new Paragraph(acting.effect(remedy)), reason);
        var confirm = new Button(acting.button(remedy), click -> act());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        getFooter().add(cancel, confirm);
    }

    private void act() {
        if (reason.isRequired() && !Checks.isFilled(reason, getTranslation("ui.whyMissing"))) {
            return;
        }
        var first = remedy.first(acting.rota().id().territory(), reason.getValue());
        if (!first.isEmpty() && !Notices.attempt(this, () -> acting.desk().settle(first))) {
            return;
        }
        remedy.change(acting.rota(), acting.duty(), reason.getValue()).ifPresentOrElse(
                change -> DerogationDialog.sendOrAsk(this, acting.desk()::send, change, this::done), this::done);
    }

    private void done() {
        Notices.done(this, "planning.remedy.done");
        close();
        acting.done().run();
    }
}
