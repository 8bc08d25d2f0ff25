package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.access.Role;
import fr.vigie.planning.Generation;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoardSolveProgress;
import fr.vigie.rota.ui.RotaBoardSolveProgress.Cost;
import fr.vigie.rota.ui.RotaBoardSolveProgress.Progress;
import fr.vigie.rota.ui.RotaBoardSolveProgress.State;
import fr.vigie.ui.Notices;
import java.util.List;

/** A run of the optimiser: how far it has come, then what it proposes, to be accepted whole or left. */
class GenerationPanel extends Div {

    private final transient MonthDesk desk;
    private final RotaBoardSolveProgress progress = new RotaBoardSolveProgress();
    private final Div words = new Div();
    private transient Generation shown;
    private transient RotaState shownOver;

    GenerationPanel(MonthDesk desk) {
        this.desk = desk;
        addClassNames("v-card", "v-generation");
        getElement().setAttribute("aria-live", "polite");
        add(progress, words);
    }

    void show(RotaState rota) {
        var generation = rota == null ? null : desk.generations().latest(rota.id()).orElse(null);
        var visible = generation != null && desk.reader().is(Role.CHEF_DE_POLE, rota.id().territory().value());
        setVisible(visible);
        if (!visible) {
            shown = null;
            return;
        }
        progress.setProgress(drawn(generation));
        if (shown == null || shown.state() != generation.state() || !rota.equals(shownOver)) {
            words.removeAll();
            write(generation, rota);
        }
        shown = generation;
        shownOver = rota;
    }

    private void write(Generation generation, RotaState rota) {
        switch (generation.state()) {
            case WAITING, RUNNING -> words.add(new H2(getTranslation("planning.run.running")), toolbar(
                    new Button(getTranslation("planning.run.stop"), click -> desk.generations().stop(rota.id()))));
            case STOPPING -> words.add(new H2(getTranslation("planning.run.stopping")));
            case FAILED -> words.add(new H2(getTranslation("planning.run.failed")),
                    new Paragraph(getTranslation("planning.run.failedWhat")), toolbar(dismiss(rota, "ui.close")));
            case DONE -> propose(generation, rota);
        }
    }

    private void propose(Generation generation, RotaState rota) {
        var changes = rota.changesTo(generation.holders());
        if (changes.isEmpty()) {
            words.add(new H2(getTranslation("planning.run.nothing")), toolbar(dismiss(rota, "ui.close")),
                    new RunDownloads(desk, rota.id()));
            return;
        }
        var filled = changes.stream().filter(c -> c.before() == null).count();
        var emptied = changes.stream().filter(c -> c.after() == null).count();
        words.add(new H2(getTranslation("planning.run.proposal")), new Paragraph(getTranslation("planning.run.summary",
                filled, changes.size() - filled - emptied, emptied, generation.answer().open())));
        var accept = new Button(getTranslation("planning.run.accept"), click -> accept(generation, changes));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.add(toolbar(dismiss(rota, "planning.run.discard"), accept), list(rota, changes), new RunDownloads(desk, rota.id()));
    }

    private void accept(Generation generation, List<Reassignment> changes) {
        if (Notices.attempt(this, () -> desk.generations().accept(generation, changes))) {
            Notices.done(this, "planning.run.accepted", changes.size());
        }
    }

    private Details list(RotaState rota, List<Reassignment> changes) {
        var drawing = new MonthBoard(desk.territory(rota.id().territory()), desk.practitioners(rota.id().territory()),
                getLocale(), null, null);
        var list = new UnorderedList();
        list.addClassName("v-list");
        changes.forEach(change -> {
            var duty = rota.duties().get(change.duty());
            list.add(new ListItem(drawing.lineName(duty) + ", " + drawing.brief(duty) + getTranslation("planning.colon")
                    + drawing.name(change.before()) + " → " + drawing.name(change.after())));
        });
        return new Details(getTranslation("planning.run.list", changes.size()), list);
    }

    private Button dismiss(RotaState rota, String label) {
        return new Button(getTranslation(label), click -> desk.generations().dismiss(rota.id()));
    }

    private static Div toolbar(Button... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("v-toolbar");
        return bar;
    }

    private static Progress drawn(Generation run) {
        var answer = run.answer();
        var curve = answer.curve().stream().map(p -> new Cost(p.millis(), p.medium() * 1_000.0 + p.soft())).toList();
        var hard = answer.score() == null ? 0 : (int) -answer.score().hard();
        return new Progress(answer.elapsed().toMillis(), run.terms().limit().toMillis(), answer.open(), run.dutiesToFill(),
                hard, curve, run.state() == Generation.State.WAITING ? State.RUNNING : State.valueOf(run.state().name()));
    }
}
