package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;

/** Leads a radiologist to their own sheet. */
@Route("ma-fiche")
@Menu(title = "practitioner.menu.mine", order = 1.1, icon = "vaadin:user-card")
@RolesAllowed("RADIOLOGUE")
public class MySheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PeopleDesk desk;

    MySheetView(PeopleDesk desk) {
        this.desk = desk;
        addClassName("v-page");
        add(new H1(getTranslation("practitioner.menu.mine")), new EmptyState(getTranslation("practitioner.mine.none")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = desk.reader().practitioner();
        if (mine != null && desk.person(new PractitionerId(mine)).filter(desk::maySee).isPresent()) {
            event.forwardTo(PersonView.class, new RouteParameters(PersonView.PERSON, mine));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practitioner.menu.mine") + " · Vigie";
    }
}
