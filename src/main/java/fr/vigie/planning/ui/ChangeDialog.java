package fr.vigie.planning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.rota.Judge.Breach;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import java.util.List;
import java.util.function.Predicate;

/** What a change needs before it is done: the reason of an amendment, or of a derogation from each rule that it breaks. */
class ChangeDialog extends Dialog {

    private final transient MonthBoard drawing;

    /** @param act given the reason; whether it was done and the dialog may close */
    ChangeDialog(MonthBoard drawing, RotaState rota, List<Reassignment> changes, List<Breach> breaches, Predicate<String> act) {
        this.drawing = drawing;
        setHeaderTitle(getTranslation(breaches.isEmpty() ? "planning.change.title" : "planning.derogation.title"));
        setWidth("min(36rem, 95vw)");
        addClassName("v-change-dialog");
        add(list(rota, changes));
        if (!breaches.isEmpty()) {
            add(broken(breaches));
        }
        var reason = new TextArea(getTranslation(breaches.isEmpty() ? "planning.duty.reasonNeeded" : "planning.derogation.reason"));
        reason.setWidthFull();
        reason.setMaxLength(300);
        reason.setRequired(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.focus();
        add(reason);
        var confirm = new Button(getTranslation(breaches.isEmpty() ? "planning.change.confirm" : "planning.derogation.confirm"), click -> {
            if (act.test(reason.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        reason.addValueChangeListener(change -> confirm.setEnabled(!change.getValue().isBlank()));
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        getFooter().add(cancel, confirm);
    }

    private UnorderedList list(RotaState rota, List<Reassignment> changes) {
        var list = new UnorderedList();
        list.addClassName("v-list");
        changes.forEach(change -> {
            var duty = rota.duties().get(change.duty());
            list.add(new ListItem(drawing.lineName(duty) + ", " + drawing.brief(duty) + getTranslation("planning.colon")
                    + drawing.name(change.before()) + " → " + drawing.name(change.after())));
        });
        return list;
    }

    private Div broken(List<Breach> breaches) {
        var box = new Div(new Paragraph(getTranslation("planning.derogation.what")));
        box.addClassNames("v-verdict", "bad", "v-breaches");
        breaches.forEach(breach -> {
            var line = new Paragraph(breach.text().in(getLocale()));
            line.addClassName("v-strong");
            box.add(line);
        });
        return box;
    }
}
