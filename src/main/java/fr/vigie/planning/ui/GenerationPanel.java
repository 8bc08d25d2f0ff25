package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vigie.access.Role;
import fr.vigie.planning.Generation;
import fr.vigie.planning.Generation.Place;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.RotaBoardSolveProgress;
import fr.vigie.rota.ui.RotaBoardSolveProgress.Cost;
import fr.vigie.rota.ui.RotaBoardSolveProgress.Progress;
import fr.vigie.rota.ui.RotaBoardSolveProgress.State;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import java.util.List;

/** The runs of the optimiser on the table: how far one has come, what each proposes, to be accepted whole or left. */
class GenerationPanel extends Div {

    private final transient MonthDesk desk;
    private final RotaBoardSolveProgress progress = new RotaBoardSolveProgress();
    private final Div words = new Div();
    private final Div details = new Div();
    private transient List<Object> written = List.of();

    GenerationPanel(MonthDesk desk) {
        this.desk = desk;
        addClassNames("v-card", "v-generation");
        words.getElement().setAttribute("aria-live", "polite");
        words.addClassName("v-stack");
        details.addClassName("v-stack");
        add(words, progress, details);
    }

    void show(RotaState rota) {
        var table = rota == null || !desk.reader().is(Role.CHEF_DE_POLE, rota.id().territory().value()) ? List.<Generation>of()
                : desk.generations().onTable(rota.id());
        var shown = table.stream().filter(Generation::shown).findFirst();
        setVisible(shown.isPresent());
        shown.ifPresentOrElse(run -> show(run, table, rota), () -> written = List.of());
    }

    private void show(Generation shown, List<Generation> table, RotaState rota) {
        progress.setProgress(drawn(shown));
        // the words change when something begins or ends, the figures of the progress all the time
        var toWrite = List.<Object>of(rota, table.stream().map(run -> List.of(run.id(), run.state(), run.shown())).toList());
        if (!toWrite.equals(written)) {
            words.removeAll();
            details.removeAll();
            write(shown, table, rota);
            written = toWrite;
        }
    }

    private void write(Generation shown, List<Generation> table, RotaState rota) {
        switch (shown.state()) {
            case WAITING, RUNNING -> words.add(header("planning.run.running",
                    new Button(getTranslation("planning.run.stop"), click -> attempt(() -> desk.generations().stop(rota.id())))));
            case STOPPING -> words.add(header("planning.run.stopping"));
            case FAILED -> words.add(header("planning.run.failed", dismiss(shown, "ui.close")),
                    new Paragraph(getTranslation("planning.run.failedWhat")));
            case DONE -> propose(shown, table, rota);
        }
        if (table.size() > 1) {
            words.addComponentAsFirst(choice(shown, table));
            compare(table, rota);
        }
        if (shown.state() == Generation.State.DONE) {
            details.add(new RunDownloads(desk, rota.id()));
        }
    }

    private void compare(List<Generation> table, RotaState rota) {
        var over = table.stream().filter(run -> run.isOver() && run.answer().score() != null).toList();
        if (over.size() == table.size()) {
            details.add(new Alternatives(desk, rota, over));
        }
    }

    /** Which of two proposals the board shows. */
    private RadioButtonGroup<Place> choice(Generation shown, List<Generation> table) {
        var choice = new RadioButtonGroup<Place>(getTranslation("planning.run.onBoard"));
        choice.setItems(table.stream().map(Generation::place).toList());
        choice.setItemLabelGenerator(place -> getTranslation("planning.run.place", place));
        choice.setValue(shown.place());
        choice.addValueChangeListener(change -> attempt(() -> desk.generations().show(shown.rota(), change.getValue())));
        return choice;
    }

    private void propose(Generation run, List<Generation> table, RotaState rota) {
        var changes = rota.changesTo(run.holdersIn(rota));
        var another = new Button(getTranslation("planning.run.another"), click -> GenerateDialog.beside(desk, rota).open());
        if (changes.isEmpty()) {
            words.add(header("planning.run.nothing", dismiss(run, "ui.close"), another));
            return;
        }
        var filled = changes.stream().filter(c -> c.before() == null).count();
        var emptied = changes.stream().filter(c -> c.after() == null).count();
        var accept = new Button(getTranslation("planning.run.accept"), click -> accept(run, changes, rota.status()));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.add(header(table.size() > 1 ? "planning.run.proposal" + run.place() : "planning.run.proposal",
                dismiss(run, "planning.run.discard"), another, accept),
                new Paragraph(getTranslation("planning.run.summary", filled, changes.size() - filled - emptied, emptied, run.answer().open())));
        var underWay = run.openUnderWay(rota);
        if (underWay > 0) {
            words.add(new Paragraph(getTranslation("planning.run.begun", underWay)));
        }
        details.add(new Details(getTranslation("planning.run.list", changes.size()), new Differences(desk, rota, changes)));
        if (table.size() == 1) {
            details.add(comparison(run, rota));
        }
    }

    /** With the rota as it is. Worked out when it is looked at: at once where weights were tried, to see what they change. */
    private Details comparison(Generation run, RotaState rota) {
        var compare = new Details(getTranslation("planning.run.compare"));
        compare.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && compare.getContent().findAny().isEmpty()) {
                compare.add(new Alternatives(desk, rota, List.of(run)));
            }
        });
        compare.setOpened(!run.terms().weights().isEmpty());
        return compare;
    }

    /** Of a published rota it is an amendment, with its reason. */
    private void accept(Generation run, List<Reassignment> changes, RotaStatus status) {
        if (status == RotaStatus.PUBLISHED) {
            new WordDialog("planning.change.title", "planning.duty.reasonNeeded", "planning.run.accept",
                    reason -> accept(run, changes, reason)).open();
        } else {
            accept(run, changes, "");
        }
    }

    private boolean accept(Generation run, List<Reassignment> changes, String reason) {
        var accepted = attempt(() -> desk.generations().accept(run, changes, reason));
        if (accepted) {
            Notices.done(this, "planning.run.accepted", changes.size());
        }
        return accepted;
    }

    private Button dismiss(Generation run, String label) {
        return new Button(getTranslation(label), click -> attempt(() -> desk.generations().dismiss(run.rota(), run.place())));
    }

    private boolean attempt(Runnable act) {
        return Notices.attempt(this, act);
    }

    private Div header(String title, Button... buttons) {
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        var bar = new Div(buttons);
        bar.addClassName("v-toolbar");
        var header = new Div(new H2(getTranslation(title)), spacer, bar);
        header.addClassName("v-page-header");
        return header;
    }

    private static Progress drawn(Generation run) {
        var answer = run.answer();
        var curve = answer.curve().stream().map(p -> new Cost(p.millis(), p.medium() * 1_000.0 + p.soft())).toList();
        var hard = answer.score() == null ? 0 : (int) -answer.score().hard();
        return new Progress(answer.elapsed().toMillis(), run.terms().limit().toMillis(), answer.open(), run.dutiesToFill(),
                hard, answer.spread(), curve, run.state() == Generation.State.WAITING ? State.RUNNING : State.valueOf(run.state().name()));
    }
}
