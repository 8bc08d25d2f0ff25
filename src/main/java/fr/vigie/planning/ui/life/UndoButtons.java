package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.theme.lumo.LumoIcon;
import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Role;
import fr.vigie.rota.RotaCommand.RedoChange;
import fr.vigie.rota.RotaCommand.UndoChange;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.UndoRedo;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import fr.vigie.ui.Wordbook;
import fr.vigie.ui.Wordbooks;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Undo and redo of the reader's own changes of a rota, each saying what it would do. */
public class UndoButtons extends Div {

    private final transient Rotas rotas;
    private final transient Wordbooks wordbooks;
    private final transient Consumer<Command> send;
    private final Button undo = new Button(LumoIcon.UNDO.create(), click -> undo());
    private final Button redo = new Button(LumoIcon.REDO.create(), click -> redo());
    private transient RotaState rota;
    private transient String reader = "";
    private transient UndoRedo offered = UndoRedo.NOTHING;

    public UndoButtons(Rotas rotas, Wordbooks wordbooks, Consumer<Command> send) {
        this.rotas = rotas;
        this.wordbooks = wordbooks;
        this.send = send;
        addClassName("v-toolbar");
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        redo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        add(undo, redo);
    }

    /** Hidden from whoever does not change this rota. */
    public void show(RotaState state, Actor actor) {
        rota = state;
        reader = actor.id();
        setVisible(actor.is(Role.CHEF_DE_POLE, state.id().territory().value()));
        if (isVisible()) {
            offered = rotas.undoRedo(state.id(), reader);
            var words = new UndoWords(wordbooks.in(getLocale()));
            label(undo, words.undo(offered), offered.undo().filter(UndoRedo.Step::possible).isPresent());
            label(redo, words.redo(offered), offered.redo().filter(UndoRedo.Step::possible).isPresent());
        }
    }

    /** As if its button were pressed. */
    public void undo() {
        hurry();
        offered.undo().filter(UndoRedo.Step::possible).ifPresent(step ->
                ask("planning.undo", step, (number, reason) -> new UndoChange(rota.id(), number, reason)));
    }

    /** As if its button were pressed. */
    public void redo() {
        hurry();
        offered.redo().filter(UndoRedo.Step::possible).ifPresent(step ->
                ask("planning.redo", step, (number, reason) -> new RedoChange(rota.id(), number, reason)));
    }

    /**
     * What the reader has just changed is offered before the page hears of it. A second click of a double one finds the
     * change undone already and offers no other.
     */
    private void hurry() {
        offered = offered.since(rotas.undoRedo(rota.id(), reader));
    }

    /** Of a published rota a change is an amendment, with its reason. */
    private void ask(String words, UndoRedo.Step step, BiFunction<Long, String, Command> command) {
        var done = words + ".done";
        if (rota.status() == RotaStatus.PUBLISHED && !step.change().holders().isEmpty()) {
            new WordDialog(words + ".published", "planning.duty.reasonNeeded", words + ".confirm",
                    reason -> sent(command.apply(step.change().number(), reason), done)).open();
        } else {
            sent(command.apply(step.change().number(), ""), done);
        }
    }

    private boolean sent(Command command, String done) {
        var sent = Notices.attempt(this, () -> send.accept(command));
        if (sent) {
            Notices.done(this, done);
        }
        return sent;
    }

    private static void label(Button button, String words, boolean possible) {
        button.setTooltipText(words);
        button.setAriaLabel(words);
        button.setEnabled(possible);
    }
}
