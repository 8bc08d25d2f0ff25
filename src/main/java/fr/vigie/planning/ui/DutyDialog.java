package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.access.Command;
import fr.vigie.planning.RankedColleague;
import fr.vigie.planning.ui.life.DerogationDialog;
import fr.vigie.planning.ui.understand.OpenDutyPanel;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.PinDuties;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.UnpinDuties;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Typed;
import java.util.List;

/** One duty: who holds it, and who else could, ranked, each with what stands against it in words. */
class DutyDialog extends Dialog {

    private final transient MonthDesk desk;
    private final transient ByHand byHand;
    private final transient RotaState rota;
    private final transient Duty duty;
    private final TextField reason = new TextField();
    private final Div colleagues = new Div();

    DutyDialog(MonthDesk desk, ByHand byHand, RotaState rota, DutyId id, boolean editable) {
        this.desk = desk;
        this.byHand = byHand;
        this.rota = rota;
        this.duty = rota.duties().get(id);
        var drawing = new MonthBoard(desk.territory(rota.id().territory()), desk.practitioners(rota.id().territory()),
                getLocale(), null, null);
        setHeaderTitle(drawing.lineName(duty));
        setWidth("min(44rem, 96vw)");
        addClassName("v-duty-dialog");
        var when = drawing.spoken(duty, rota);
        add(new Paragraph(when.substring(drawing.lineName(duty).length() + 2)), holder(drawing));
        if (editable) {
            edit();
        }
        var close = new Button(getTranslation("ui.close"), click -> close());
        getFooter().add(close);
    }

    private Paragraph holder(MonthBoard drawing) {
        var holder = rota.holder(duty.id());
        var line = new Paragraph(holder == null ? getTranslation("planning.duty.open", duty.points())
                : getTranslation("planning.duty.holder", drawing.name(holder), duty.points()));
        line.addClassName("v-muted");
        return line;
    }

    private void edit() {
        reason.setLabel(getTranslation(rota.status() == RotaStatus.PUBLISHED ? "planning.duty.reasonNeeded" : "planning.duty.reason"));
        reason.setRequired(rota.status() == RotaStatus.PUBLISHED);
        reason.setWidthFull();
        reason.setMaxLength(300);
        var ranked = desk.counsel().colleagues(rota, duty.id(), getLocale());
        var search = new TextField(getTranslation("planning.duty.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> list(ranked, change.getValue()));
        colleagues.addClassNames("v-list", "v-colleagues");
        colleagues.getElement().setAttribute("role", "list");
        list(ranked, "");
        if (rota.holder(duty.id()) == null) {
            add(new OpenDutyPanel(desk.understanding(), rota, duty.id(), this::close));
        }
        add(reason, search, colleagues);
        var pinned = rota.pinned().contains(duty.id());
        var pin = new Button(getTranslation(pinned ? "planning.duty.unpin" : "planning.duty.pin"), VaadinIcon.PIN.create(),
                click -> send(pinned ? new UnpinDuties(rota.id(), List.of(duty.id())) : new PinDuties(rota.id(), List.of(duty.id())),
                        pinned ? "planning.duty.unpinned" : "planning.duty.pinned"));
        getFooter().add(pin);
        if (rota.holder(duty.id()) != null) {
            getFooter().add(new Button(getTranslation("planning.duty.leaveOpen"), click -> choose(null)));
        }
    }

    private void list(List<RankedColleague> ranked, String search) {
        colleagues.removeAll();
        ranked.stream().filter(c -> Typed.matches(c.name(), search)).forEach(c -> colleagues.add(row(c)));
        if (colleagues.getComponentCount() == 0) {
            colleagues.add(new Paragraph(getTranslation("planning.duty.nobodyFound")));
        }
    }

    private Div row(RankedColleague colleague) {
        var name = new Span(colleague.name());
        name.addClassName("v-colleague-name");
        var words = new Div(name);
        colleague.against().forEach(text -> words.add(note(text, "v-against")));
        if (colleague.possible() && !colleague.holds()) {
            var notes = note(String.join(" ; ", colleague.notes()), "v-muted");
            notes.setTitle(getTranslation("planning.duty.cost", colleague.cost()));
            words.add(notes);
        }
        words.addClassName("v-colleague-words");
        var row = new Div(words, choice(colleague));
        row.addClassNames("v-colleague", colleague.possible() ? "possible" : "impossible");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Component choice(RankedColleague colleague) {
        if (colleague.holds()) {
            var holds = new Span(getTranslation("planning.duty.holds"));
            holds.addClassNames("v-badge", "published");
            return holds;
        }
        if (!colleague.possible() && !colleague.byDerogation()) {
            var no = new Span(getTranslation("planning.duty.impossible"));
            no.addClassNames("v-badge", "danger");
            return no;
        }
        var choose = new Button(getTranslation(colleague.possible() ? "planning.duty.choose" : "planning.duty.derogate"),
                click -> choose(colleague.practitioner()));
        choose.setAriaLabel(choose.getText() + " " + colleague.name());
        if (colleague.possible()) {
            choose.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        } else {
            choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        return choose;
    }

    private void choose(PractitionerId next) {
        var change = new Reassignment(duty.id(), rota.holder(duty.id()), next);
        DerogationDialog.sendOrAsk(this, command -> byHand.sendOrTell(rota.id(), command, List.of(change)),
                new ReassignDuties(rota.id(), change, reason.getValue()), () -> {
                    Notices.done(this, "planning.duty.changed");
                    close();
                });
    }

    /** A refusal leaves the dialog as it was, with what was typed. */
    private void send(Command command, String done) {
        if (Notices.attempt(this, () -> desk.send(command))) {
            Notices.done(this, done);
            close();
        }
    }

    private static Span note(String text, String style) {
        var note = new Span(text);
        note.addClassName(style);
        return note;
    }
}
