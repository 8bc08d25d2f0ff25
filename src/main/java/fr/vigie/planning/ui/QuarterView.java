package fr.vigie.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.ui.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Three months on one board, to be read across. */
@Route("trimestre")
@RolesAllowed({"CHEF_DE_POLE", "DIRECTEUR", "RADIOLOGUE", "ADMINISTRATEUR"})
public class QuarterView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient MonthDesk desk;
    private transient YearMonth first;

    QuarterView(MonthDesk desk) {
        this.desk = desk;
        addClassName("v-page");
    }

    /** @param from the first of the three months */
    static RouterLink linkTo(YearMonth from, View view, String text) {
        var link = new RouterLink(text, QuarterView.class, from.toString());
        link.setQueryParameters(ViewSwitch.address(view));
        return link;
    }

    @Override
    public void setParameter(BeforeEvent event, String month) {
        try {
            first = YearMonth.parse(month);
        } catch (DateTimeParseException none) {
            throw new NotFoundException();
        }
        removeAll();
        add(new QuarterPart(desk, new RotaId(desk.territoryOfReader(), first), ViewSwitch.of(event.getLocation().getQueryParameters())));
    }

    @Override
    public String getPageTitle() {
        return Dates.months(first, first.plusMonths(QuarterPart.MONTHS - 1), getLocale()) + " · Vigie";
    }
}
