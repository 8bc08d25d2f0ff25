package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.access.Role;
import fr.vigie.planning.ui.life.LifeActions;
import fr.vigie.planning.ui.repair.RepairView;
import fr.vigie.planning.ui.understand.BalancePanel;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;

/** What this reader may do with the month as a whole. */
class MonthActions extends Div {

    private final transient MonthDesk desk;
    private final BalancePanel balance;

    MonthActions(MonthDesk desk, BalancePanel balance) {
        this.desk = desk;
        this.balance = balance;
        addClassName("v-toolbar");
    }

    void show(RotaState state) {
        removeAll();
        var reader = desk.reader();
        if (reader.is(Role.CHEF_DE_POLE, state.id().territory().value())) {
            if (state.status() != RotaStatus.SUBMITTED) {
                add(new Button(getTranslation("repair.menu"), VaadinIcon.WRENCH.create(),
                        click -> getUI().ifPresent(ui -> ui.navigate(RepairView.class))));
            }
            add(new Button(getTranslation("planning.balance.button"), VaadinIcon.SCALE.create(), click -> balance.toggle(state)));
            if (state.status() == RotaStatus.DRAFT) {
                add(generate(state));
            }
        }
        add(new LifeActions(state, reader, desk::send));
    }

    private Button generate(RotaState state) {
        var generate = new Button(getTranslation("planning.generate.button"), VaadinIcon.MAGIC.create(),
                click -> new GenerateDialog(desk, state).open());
        if (state.isBlank()) {
            generate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        generate.setEnabled(desk.generations().latest(state.id()).isEmpty());
        return generate;
    }
}
