package fr.vigie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Role;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;

/** Leads each person to the first page of their menu; whoever plans, to the first page about planning. */
@Route("")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {

    /** The group of the menu that is about the rotas; see {@link Navigation}. */
    private static final int PLANNING = 2;

    private final transient CurrentActor current;

    HomeView(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var plans = current.get().roles().contains(Role.CHEF_DE_POLE);
        MenuConfiguration.getMenuEntries().stream()
                .min(Comparator.comparing((MenuEntry entry) -> plans && entry.order().intValue() != PLANNING).thenComparing(MenuEntry::order))
                .ifPresent(first -> event.forwardTo(first.path().replaceFirst("^/", "")));
    }
}
