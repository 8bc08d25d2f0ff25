package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Role;
import fr.vigie.rota.RotaCommand.RecallRota;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import java.util.function.Consumer;

/** How this reader may carry a month's rota on in its life, and where its versions are. */
public class LifeActions extends Div {

    private final transient RotaState rota;
    private final transient Consumer<Command> send;

    public LifeActions(RotaState rota, Actor reader, Consumer<Command> send) {
        this.rota = rota;
        this.send = send;
        addClassName("v-toolbar");
        if (rota.version() > 0) {
            add(new Anchor(address("versions"), getTranslation("life.versions.link", rota.version())));
        }
        var territory = rota.id().territory().value();
        if (reader.is(Role.CHEF_DE_POLE, territory)) {
            carriedOn();
        }
        if (reader.is(Role.DIRECTEUR, territory) && rota.awaited().stream().anyMatch(e -> reader.establishments().contains(e.value()))) {
            add(leading("life.approval.read", VaadinIcon.CHECK, "approbation"));
        }
    }

    private void carriedOn() {
        if (rota.status() == RotaStatus.DRAFT) {
            var submit = leading("planning.submit.button", VaadinIcon.PAPERPLANE_O, "soumettre");
            if (rota.isBlank()) {
                submit.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            add(submit);
        } else if (rota.status() == RotaStatus.SUBMITTED) {
            add(new Anchor(address("approbation"), getTranslation("life.approval.see")), new Button(
                    getTranslation("planning.recall.button"), click -> new WordDialog("planning.recall.title", "planning.recall.reason",
                            "planning.recall.button", this::recall).open()));
        }
    }

    private boolean recall(String reason) {
        var recalled = Notices.attempt(this, () -> send.accept(new RecallRota(rota.id(), reason)));
        if (recalled) {
            Notices.done(this, "planning.recall.done");
        }
        return recalled;
    }

    private Button leading(String label, VaadinIcon icon, String page) {
        var button = new Button(getTranslation(label), icon.create(), click -> UI.getCurrent().navigate(address(page)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private String address(String page) {
        return "tableau/" + rota.id().month() + "/" + page;
    }
}
