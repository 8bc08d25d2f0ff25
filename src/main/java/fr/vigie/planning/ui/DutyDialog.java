package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.access.Command;
import fr.vigie.planning.ui.life.DerogationDialog;
import fr.vigie.planning.ui.understand.OpenDutyPanel;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.PinDuties;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.UnpinDuties;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.ui.Checks;
import fr.vigie.ui.Notices;
import java.util.List;

/** One duty: who holds it, and who else could. It follows what others change while it is open, and says so. */
class DutyDialog extends Dialog {

    private final transient MonthDesk desk;
    private final transient ByHand byHand;
    private final transient DutyId duty;
    private final Div news = new Div();
    private final Paragraph holder = new Paragraph();
    private final Div why = new Div();
    private final TextField reason = new TextField();
    private final ColleagueList colleagues = new ColleagueList(this::choose);
    private transient RotaState rota;
    private boolean editable;

    DutyDialog(MonthDesk desk, ByHand byHand, RotaState rota, DutyId duty, boolean editable) {
        this.desk = desk;
        this.byHand = byHand;
        this.rota = rota;
        this.duty = duty;
        this.editable = editable;
        var shown = rota.duties().get(duty);
        var line = drawing().lineName(shown);
        setHeaderTitle(line);
        setWidth("min(44rem, 96vw)");
        addClassName("v-duty-dialog");
        news.getElement().setAttribute("role", "status");
        news.addClassName("v-news");
        holder.addClassName("v-muted");
        reason.setWidthFull();
        reason.setMaxLength(300);
        add(new Paragraph(drawing().spoken(shown, rota).substring(line.length() + 2)), holder, news, why, reason, colleagues);
        fill();
    }

    DutyId duty() {
        return duty;
    }

    /**
     * What it says is of the rota as it stands by now. What was typed stays.
     *
     * @param by who changed it; null for the reader, elsewhere
     */
    void follow(RotaState now, boolean mayEdit, String by) {
        if (now.equals(rota) && mayEdit == editable) {
            return;
        }
        news.setText(new DutyNews(duty, desk.wordbooks().in(getLocale())).said(rota, now, editable && !mayEdit, by));
        rota = now;
        editable = mayEdit;
        fill();
    }

    private void fill() {
        var held = rota.holder(duty);
        var points = rota.duties().get(duty).points();
        holder.setText(held == null ? getTranslation("planning.duty.open", points)
                : getTranslation("planning.duty.holder", drawing().name(held), points));
        why.removeAll();
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        reason.setVisible(editable);
        colleagues.setVisible(editable);
        if (editable) {
            edit(held);
        }
    }

    private void edit(PractitionerId held) {
        var published = rota.status() == RotaStatus.PUBLISHED;
        reason.setLabel(getTranslation(published ? "planning.duty.reasonNeeded" : "planning.duty.reason"));
        reason.setRequired(published);
        colleagues.show(desk.counsel().colleagues(rota, duty, getLocale()));
        getFooter().add(pin(rota.pinned().contains(duty)));
        if (held == null) {
            why.add(new OpenDutyPanel(desk.understanding(), rota, duty, this::close));
        } else {
            getFooter().add(new Button(getTranslation("planning.duty.leaveOpen"), click -> choose(null)));
        }
    }

    private Button pin(boolean pinned) {
        return new Button(getTranslation(pinned ? "planning.duty.unpin" : "planning.duty.pin"), VaadinIcon.PIN.create(),
                click -> send(pinned ? new UnpinDuties(rota.id(), List.of(duty)) : new PinDuties(rota.id(), List.of(duty)),
                        pinned ? "planning.duty.unpinned" : "planning.duty.pinned"));
    }

    private MonthBoard drawing() {
        var territory = rota.id().territory();
        return new MonthBoard(desk.territory(territory), desk.practitioners(territory), getLocale(), null, null);
    }

    private void choose(PractitionerId next) {
        if (reason.isRequired() && !Checks.isFilled(reason, getTranslation("ui.whyMissing"))) {
            return;
        }
        var change = new Reassignment(duty, rota.holder(duty), next);
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
}
