package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.planning.ui.life.UndoButtons;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.RotaBoardModel.View;
import java.util.function.Consumer;

/** What stands above the board: how the month is seen, what may be taken back, which keys there are, and what to do next. */
class BoardTools extends Div {

    private final transient MonthDesk desk;
    private final ViewSwitch views;
    private final UndoButtons undo;
    private final MonthActions actions;

    BoardTools(MonthDesk desk, Consumer<View> go, Runnable help, MonthActions actions) {
        this.desk = desk;
        this.actions = actions;
        addClassNames("v-toolbar", "v-board-tools");
        views = new ViewSwitch(go);
        undo = new UndoButtons(desk.rotas(), desk.wordbooks(), desk::send);
        var keys = new Button(VaadinIcon.KEYBOARD_O.create(), click -> help.run());
        keys.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        keys.addClassName("v-reads");
        keys.setAriaLabel(getTranslation("planning.keys.title"));
        keys.setTooltipText(getTranslation("planning.keys.title"));
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        add(views, undo, keys, spacer, actions);
    }

    void show(RotaState rota, View view) {
        views.setValue(view);
        undo.show(rota, desk.reader());
        actions.show(rota);
    }

    void undo() {
        undo.undo();
    }

    void redo() {
        undo.redo();
    }
}
