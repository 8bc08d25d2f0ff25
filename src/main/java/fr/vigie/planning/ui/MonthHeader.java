package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.access.Command;
import fr.vigie.access.Role;
import fr.vigie.planning.ui.feasibility.FeasibilityView;
import fr.vigie.planning.ui.repair.RepairView;
import fr.vigie.planning.ui.understand.BalancePanel;
import fr.vigie.rota.RotaCommand.ApproveRota;
import fr.vigie.rota.RotaCommand.RecallRota;
import fr.vigie.rota.RotaCommand.SendBackRota;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.StatusBadge;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;

/** The month, where it stands, and what this reader may do with it. */
class MonthHeader extends Div {

    private final transient MonthDesk desk;
    private final BalancePanel balance;

    MonthHeader(MonthDesk desk, BalancePanel balance) {
        this.desk = desk;
        this.balance = balance;
    }

    void show(RotaId rota, RotaState state) {
        removeAll();
        var title = new Div(arrow(rota.month().minusMonths(1), VaadinIcon.ANGLE_LEFT, "planning.month.previous"),
                new H1(Dates.month(rota.month(), getLocale())),
                arrow(rota.month().plusMonths(1), VaadinIcon.ANGLE_RIGHT, "planning.month.next"));
        if (desk.reader().is(Role.CHEF_DE_POLE, rota.territory().value())) {
            title.add(FeasibilityView.linkTo(rota, getTranslation("feasibility.ofMonth")));
        }
        title.addClassName("v-page-header");
        if (state != null) {
            title.add(new StatusBadge(state.status(), this), figures(state));
            var spacer = new Div();
            spacer.addClassName("v-spacer");
            title.add(spacer, actions(state));
        }
        add(title);
        if (state != null && state.status() == RotaStatus.SUBMITTED) {
            add(awaiting(state));
        }
    }

    private RouterLink arrow(YearMonth month, VaadinIcon icon, String label) {
        var link = new RouterLink("", MonthView.class, month.toString());
        link.add(icon.create());
        link.getElement().setAttribute("aria-label", getTranslation(label, Dates.month(month, getLocale())));
        link.addClassName("v-arrow");
        return link;
    }

    private Span figures(RotaState state) {
        var open = state.open().size();
        var text = open == 0 ? getTranslation("planning.month.allHeld", state.duties().size())
                : getTranslation("planning.month.openDuties", open, state.duties().size());
        var figures = new Span(text);
        figures.addClassNames("v-badge", open == 0 ? "published" : "warn");
        return figures;
    }

    private Paragraph awaiting(RotaState state) {
        var territory = desk.territory(state.id().territory());
        var names = state.awaited().stream().map(id -> territory.establishment(id).map(e -> e.name()).orElse(id.value()))
                .sorted().collect(Collectors.joining(", "));
        var line = new Paragraph(getTranslation("planning.month.awaiting", names));
        line.addClassName("v-muted");
        return line;
    }

    private Div actions(RotaState state) {
        var bar = new Div();
        bar.addClassName("v-toolbar");
        var reader = desk.reader();
        if (reader.is(Role.CHEF_DE_POLE, state.id().territory().value())) {
            if (state.status() != RotaStatus.SUBMITTED) {
                bar.add(new Button(getTranslation("repair.menu"), VaadinIcon.WRENCH.create(),
                        click -> getUI().ifPresent(ui -> ui.navigate(RepairView.class))));
            }
            bar.add(new Button(getTranslation("planning.balance.button"), VaadinIcon.SCALE.create(), click -> balance.toggle(state)));
            chefActions(state, bar);
        }
        var mine = state.awaited().stream().filter(e -> reader.establishments().contains(e.value())).collect(Collectors.toSet());
        if (reader.is(Role.DIRECTEUR, state.id().territory().value()) && !mine.isEmpty()) {
            directorActions(state, mine, bar);
        }
        return bar;
    }

    private void chefActions(RotaState state, Div bar) {
        switch (state.status()) {
            case DRAFT -> {
                var generate = new Button(getTranslation("planning.generate.button"), VaadinIcon.MAGIC.create(),
                        click -> new GenerateDialog(desk, state).open());
                generate.setEnabled(desk.generations().latest(state.id()).isEmpty());
                var submit = new Button(getTranslation("planning.submit.button"), click -> confirmSubmit(state));
                submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                bar.add(generate, submit);
            }
            case SUBMITTED -> bar.add(new Button(getTranslation("planning.recall.button"), click -> new WordDialog(
                    "planning.recall.title", "planning.recall.reason", "planning.recall.button",
                    reason -> send(new RecallRota(state.id(), reason), "planning.recall.done")).open()));
            case PUBLISHED -> {
                var version = new Span(getTranslation("planning.month.version", state.version()));
                version.addClassName("v-muted");
                bar.add(version);
            }
        }
    }

    private void confirmSubmit(RotaState state) {
        var confirm = new ConfirmDialog();
        confirm.setHeader(getTranslation("planning.submit.title", Dates.month(state.id().month(), getLocale())));
        var open = state.open().size();
        confirm.setText(open == 0 ? getTranslation("planning.submit.allHeld")
                : getTranslation("planning.submit.openDuties", open));
        confirm.setConfirmText(getTranslation("planning.submit.button"));
        confirm.setCancelable(true);
        confirm.setCancelText(getTranslation("ui.cancel"));
        confirm.addConfirmListener(yes -> send(new SubmitRota(state.id()), "planning.submit.done"));
        confirm.open();
    }

    private void directorActions(RotaState state, Set<EstablishmentId> mine, Div bar) {
        var approve = new Button(getTranslation("planning.approve.button"), VaadinIcon.CHECK.create(),
                click -> send(new ApproveRota(state.id(), mine), "planning.approve.done"));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var sendBack = new Button(getTranslation("planning.sendBack.button"), click -> new WordDialog(
                "planning.sendBack.title", "planning.sendBack.word", "planning.sendBack.button",
                word -> send(new SendBackRota(state.id(), mine, word), "planning.sendBack.done")).open());
        bar.add(sendBack, approve);
    }

    private boolean send(Command command, String done) {
        var sent = Notices.attempt(this, () -> desk.send(command));
        if (sent) {
            Notices.done(this, done);
        }
        return sent;
    }
}
