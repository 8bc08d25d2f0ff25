package fr.vigie.territory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.vigie.PageTest;
import fr.vigie.access.Command;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A chef de pôle at the pages of a territory. */
abstract class TerritoryPageTest extends PageTest {

    @Autowired
    private Territories territories;

    void open(Class<? extends TerritoryPage> view) {
        signIn(here.chef());
        navigate(view);
    }

    void on(Class<? extends TerritoryPage> view, String day) {
        UI.getCurrent().navigate(view, QueryParameters.of("au", day));
    }

    void press(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    void pressLabelled(String label) {
        test($(Button.class).withAttribute("aria-label", label).last()).click();
    }

    TextField text(String caption) {
        return $(TextField.class).withCaption(caption).last();
    }

    TextField reason() {
        return text("Motif, gardé avec ce changement");
    }

    /** What another chef de pôle does while the page is open. */
    void meanwhile(Command command) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        here.as(here.chef(), command);
        SecurityContextHolder.getContext().setAuthentication(reader);
        here.settled();
    }

    TerritoryView territory() {
        here.settled();
        return territories.find(here.territory()).orElseThrow();
    }
}
