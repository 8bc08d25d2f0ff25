package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.territory.DutyLine;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;

/** A territory's map: which line answers for which site, and the establishments to which the sites belong. */
@Route("territoire")
@Menu(title = "territory.page.title", order = 4, icon = "vaadin:map-marker")
@RolesAllowed({"CHEF_DE_POLE", "ADMINISTRATEUR", "DIRECTEUR"})
public class MapView extends TerritoryPage {

    MapView(TerritoryDesk desk) {
        super(desk);
    }

    @Override
    void show(Shown shown, Div into) {
        into.add(lines(shown), new PlaceCards(desk, shown));
    }

    private Div lines(Shown shown) {
        Div head = new Div(new H2(getTranslation("territory.map.lines")));
        head.addClassName("v-page-header");
        if (shown.editable()) {
            Div spacer = new Div();
            spacer.addClassName("v-spacer");
            head.add(spacer, new Button(getTranslation("territory.line.add"), VaadinIcon.PLUS.create(),
                    click -> new LineEditing(desk, shown).open(this)));
        }
        Div card = new Div(head);
        card.addClassNames("v-card", "v-map");
        if (shown.lines().isEmpty()) {
            card.add(new EmptyState(getTranslation(shown.editable() ? "territory.map.noLines" : "territory.map.noLinesThen")));
        } else {
            card.add(new LineTracks(desk, shown), legend());
        }
        if (!shown.otherLines().isEmpty()) {
            card.add(others(shown));
        }
        return card;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassNames("v-legend", "v-muted");
        for (String sign : new String[] {"GARDE", "ASTREINTE", "answers", "TELERADIOLOGIE"}) {
            Span station = new Span();
            station.addClassNames("v-station", "sign-" + sign);
            Span key = new Span(station, new Span(getTranslation("territory.map.legend." + sign)));
            key.addClassName("v-legend-key");
            legend.add(key);
        }
        return legend;
    }

    private Div others(Shown shown) {
        Div others = new Div(new Span(getTranslation("territory.map.otherLines")));
        others.addClassNames("v-other-lines", "v-muted");
        for (DutyLine line : shown.otherLines()) {
            others.add(LineView.link(shown, line.id(), line.validFrom().isAfter(shown.day())
                    ? getTranslation("territory.map.begins", line.name(), shown.words().day(line.validFrom()))
                    : getTranslation("territory.map.over", line.name(), shown.words().day(line.validTo()))));
        }
        return others;
    }
}
