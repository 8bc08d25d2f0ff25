package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.rota.ui.RotaBoardModel.View;
import java.util.function.Consumer;

/** What stands above the board: how the month is seen, and which keys there are. */
class BoardTools extends Div {

    private final ViewSwitch views;

    BoardTools(Consumer<View> go, Runnable help) {
        addClassNames("v-toolbar", "v-board-tools");
        views = new ViewSwitch(go);
        var keys = new Button(VaadinIcon.KEYBOARD_O.create(), click -> help.run());
        keys.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        keys.addClassName("v-reads");
        keys.setAriaLabel(getTranslation("planning.keys.title"));
        keys.setTooltipText(getTranslation("planning.keys.title"));
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        add(views, spacer, keys);
    }

    void show(View view) {
        views.setValue(view);
    }
}
