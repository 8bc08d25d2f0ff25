package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vigie.access.Role;
import fr.vigie.planning.Generation;
import fr.vigie.planning.Generations;
import fr.vigie.planning.ui.understand.BalancePanel;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Listening;
import fr.vigie.ui.Notices;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** One month's board. Whoever looks at it sees every change as it is made, by whomever. */
@Route("tableau")
@RolesAllowed({"CHEF_DE_POLE", "DIRECTEUR", "RADIOLOGUE", "ADMINISTRATEUR"})
public class MonthView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient MonthDesk desk;
    private final MonthHeader header;
    private final BalancePanel balance;
    private final GenerationPanel generation;
    private final BoardPart board;
    private final Div empty = new Div();
    private final transient Listening listening;
    private transient RotaId rota;
    private View view = View.LINES;

    MonthView(MonthDesk desk) {
        this.desk = desk;
        listening = Listening.keep(this, desk.live(), () -> List.of(Rotas.topic(rota), Generations.topic(rota)), this::refresh);
        addClassName("v-page");
        generation = new GenerationPanel(desk);
        balance = new BalancePanel(desk.understanding(), this::open);
        board = new BoardPart(desk, this::see, new MonthActions(desk, balance));
        header = new MonthHeader(desk);
        empty.addClassName("v-empty");
        add(header, board.tools(), balance, generation, empty, board);
    }

    @Override
    public void setParameter(BeforeEvent event, String month) {
        try {
            rota = new RotaId(desk.territoryOfReader(), YearMonth.parse(month));
        } catch (DateTimeParseException none) {
            throw new NotFoundException();
        }
        view = ViewSwitch.of(event.getLocation().getQueryParameters());
        listening.turn(this::refresh);
        event.getLocation().getQueryParameters().getSingleParameter("garde").filter(duty -> !duty.isBlank()).map(DutyId::new)
                .ifPresent(board::select);
    }

    private void open(DutyId duty) {
        board.open(duty);
    }

    private void see(View wanted) {
        getUI().ifPresent(ui -> ui.navigate(MonthView.class, rota.month().toString(), ViewSwitch.address(wanted)));
    }

    private void refresh() {
        var found = desk.rotas().find(rota);
        empty.setVisible(found.isEmpty());
        board.setVisible(found.isPresent());
        board.tools().setVisible(found.isPresent());
        header.show(rota, found.orElse(null), view);
        generation.show(found.orElse(null));
        if (found.isEmpty()) {
            sayNotOpen();
        }
        found.ifPresent(state -> {
            balance.show(state);
            board.show(state, view, proposed(state), mayEdit(state));
        });
    }

    private void sayNotOpen() {
        empty.removeAll();
        var month = Dates.month(rota.month(), getLocale());
        empty.add(new Paragraph(getTranslation("planning.month.notOpen", month)));
        if (desk.reader().is(Role.CHEF_DE_POLE, rota.territory().value())) {
            var open = new Button(getTranslation("planning.months.open", month), click -> click.getSource()
                    .setEnabled(!Notices.attempt(this, () -> desk.commands().sendAndWait(new OpenMonth(rota)))));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            empty.add(open);
        }
    }

    private Map<DutyId, PractitionerId> proposed(RotaState state) {
        return mayEdit(state) ? desk.generations().latest(rota).filter(g -> g.state() != Generation.State.FAILED)
                .map(run -> run.holdersIn(state)).orElse(state.holders()) : state.holders();
    }

    private boolean mayEdit(RotaState state) {
        return desk.reader().is(Role.CHEF_DE_POLE, rota.territory().value()) && state.status() != RotaStatus.SUBMITTED;
    }

    @Override
    public String getPageTitle() {
        return Dates.month(rota.month(), getLocale()) + " · Vigie";
    }
}
