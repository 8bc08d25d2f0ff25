package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.RotaBoard;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What may be done with duties chosen together: beside the board as buttons, and on it as a menu. */
class SelectionBar extends Div {

    private final RotaBoard board;
    private final Span count = new Span();
    private final ContextMenu menu;
    private transient RotaState rota;
    private transient Set<DutyId> duties = Set.of();

    /** Something done with the chosen duties of the rota that is shown. */
    record Action(String label, Consumer<Set<DutyId>> act) {
    }

    SelectionBar(RotaBoard board, List<Action> actions) {
        this.board = board;
        addClassNames("v-toolbar", "v-selection");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("planning.selection.label"));
        count.addClassName("v-strong");
        add(count);
        actions.forEach(action -> add(new Button(getTranslation(action.label()), click -> action.act().accept(duties))));
        var none = new Button(getTranslation("planning.selection.none"));
        board.letGoBy(none);
        add(widen(), none);
        setVisible(false);
        menu = menu(actions);
        board.addSelectionListener(event -> chosen(event.duties()));
    }

    /** @param state what the choice is of; what is no longer in it is no longer chosen */
    void show(RotaState state, boolean editable) {
        rota = state;
        menu.setTarget(editable ? board : null);
        chosen(editable ? duties.stream().filter(state.duties()::containsKey).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of());
    }

    private void chosen(Set<DutyId> now) {
        duties = now;
        count.setText(getTranslation("planning.selection.count", now.size()));
        setVisible(!now.isEmpty());
    }

    private void choose(Set<DutyId> wanted) {
        board.setSelection(wanted);
        chosen(wanted);
    }

    private MenuBar widen() {
        var bar = new MenuBar();
        var menu = bar.addItem(getTranslation("planning.selection.widen")).getSubMenu();
        widenings().forEach(each -> menu.addItem(getTranslation(each.label()), click -> each.act().accept(duties)));
        return bar;
    }

    private ContextMenu menu(List<Action> actions) {
        var menu = new ContextMenu();
        actions.forEach(action -> menu.addItem(getTranslation(action.label()), click -> action.act().accept(duties)));
        menu.addSeparator();
        widenings().forEach(each -> menu.addItem(getTranslation(each.label()), click -> each.act().accept(duties)));
        return menu;
    }

    private List<Action> widenings() {
        return List.of(widening("planning.selection.week", (state, duty) -> state.duties().get(duty).day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                widening("planning.selection.person", RotaState::holder),
                widening("planning.selection.line", (state, duty) -> state.duties().get(duty).line()));
    }

    /** Chooses every duty that has what some chosen one has; what has none of it brings nothing. */
    private Action widening(String label, BiFunction<RotaState, DutyId, Object> trait) {
        return new Action(label, chosen -> {
            var wanted = chosen.stream().map(duty -> trait.apply(rota, duty)).filter(Objects::nonNull).collect(Collectors.toSet());
            choose(rota.duties().keySet().stream().filter(duty -> chosen.contains(duty) || wanted.contains(trait.apply(rota, duty)))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        });
    }
}
