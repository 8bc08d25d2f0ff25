package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.access.Command;
import fr.vigie.rota.Derogation;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.DerogationNeeded;
import fr.vigie.rota.Judge.Breach;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.ui.Checks;
import fr.vigie.ui.Notices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Asks on what ground, and why, each rule that a change would break is derogated from. */
public class DerogationDialog extends Dialog {

    private final transient Map<Breach, RadioButtonGroup<DerogationGround>> grounds = new LinkedHashMap<>();
    private final TextField reason = new TextField();

    private DerogationDialog(List<Breach> breaches, String button, Predicate<List<Derogation>> act) {
        setHeaderTitle(getTranslation("planning.derogation.title"));
        setWidth("min(36rem, 95vw)");
        addClassName("v-derogation");
        var take = new Button(getTranslation(button), click -> {
            if (isFilled() && act.test(derogations())) {
                close();
            }
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        breaches.forEach(breach -> add(asked(breach)));
        reason.setLabel(getTranslation("planning.derogation.reason"));
        reason.setHelperText(getTranslation("planning.derogation.reason.hint"));
        reason.setWidthFull();
        reason.setMaxLength(300);
        reason.setRequired(true);
        add(reason);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        cancel.addClickShortcut(Key.ESCAPE);
        getFooter().add(cancel, take);
    }

    /** Sends a change; where it waits for derogations, asks for them and sends it with them. What is refused is said. */
    public static void sendOrAsk(Component page, Consumer<Command> send, ReassignDuties change, Runnable done) {
        var needed = new AtomicReference<DerogationNeeded>();
        if (!Notices.attempt(page, () -> send(send, change, needed))) {
            return;
        }
        if (needed.get() == null) {
            done.run();
            return;
        }
        new DerogationDialog(needed.get().breaches(), "planning.derogation.take", granted -> {
            var sent = Notices.attempt(page, () -> send.accept(change.derogating(granted)));
            if (sent) {
                done.run();
            }
            return sent;
        }).open();
    }

    /**
     * Asks for the derogations of what is broken already.
     *
     * @param act given them; whether it was done and the dialog may close
     */
    static void ask(List<Breach> breaches, Predicate<List<Derogation>> act) {
        new DerogationDialog(breaches, "life.derogation.only", act).open();
    }

    private static void send(Consumer<Command> send, ReassignDuties change, AtomicReference<DerogationNeeded> needed) {
        try {
            send.accept(change);
        } catch (DerogationNeeded waits) {
            needed.set(waits);
        }
    }

    private Div asked(Breach breach) {
        var ground = new RadioButtonGroup<DerogationGround>(getTranslation("planning.derogation.ground"));
        ground.setItems(breach.grounds().stream().sorted().toList());
        ground.setItemLabelGenerator(g -> getTranslation("planning.derogation.ground." + g));
        ground.setRequired(true);
        if (breach.grounds().size() == 1) {
            ground.setValue(breach.grounds().iterator().next());
        }
        grounds.put(breach, ground);
        var asked = new Div(new Paragraph(breach.text().in(getLocale())), ground);
        asked.addClassName("v-card");
        return asked;
    }

    /** All that is missing is said, and the reader brought to the first of it. */
    private boolean isFilled() {
        var filled = Checks.isFilled(reason, getTranslation("ui.whyMissing"));
        for (var ground : grounds.values().stream().toList().reversed()) {
            filled &= Checks.isFilled(ground, getTranslation("planning.derogation.groundMissing"));
        }
        return filled;
    }

    private List<Derogation> derogations() {
        return grounds.entrySet().stream().map(asked -> new Derogation(asked.getKey().rule(), asked.getKey().duties(),
                asked.getKey().practitioner(), asked.getValue().getValue(), reason.getValue())).toList();
    }
}
