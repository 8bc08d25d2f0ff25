package fr.vigie.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The frame of the pages: where one is, where one may go, who one is. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private final transient AuthenticationContext authentication;

    MainLayout(CurrentActor current, Territories territories, AuthenticationContext authentication) {
        this.authentication = authentication;
        setPrimarySection(Section.DRAWER);
        var actor = current.get();
        addToDrawer(brand(actor, territories), new Navigation());
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.menu"));
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        var bar = new Header(toggle, spacer, account(actor));
        bar.addClassName("v-top-bar");
        addToNavbar(bar);
        getElement().appendChild(new Lifeline().getElement());
    }

    /** The page is what the frame is about: readers of a screen aloud jump to it. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
    }

    private Div brand(Actor actor, Territories territories) {
        var where = actor.territories().stream().map(TerritoryId::new)
                .map(id -> territories.find(id).map(t -> t.name()).orElse(id.value())).sorted().collect(Collectors.joining(", "));
        var name = new Span("Vigie");
        name.addClassName("v-brand");
        var territory = new Span(where);
        territory.addClassName("v-muted");
        var brand = new Div(name, territory);
        brand.addClassName("v-brand-box");
        brand.getElement().setAttribute("role", "region");
        brand.getElement().setAttribute("aria-label", "Vigie");
        return brand;
    }

    private MenuBar account(Actor actor) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var avatar = new Avatar(actor.displayName());
        avatar.setAbbreviation(initials(actor.displayName()));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(actor.displayName());
        name.addClassName("v-account-name");
        MenuItem me = bar.addItem(avatar);
        me.add(name);
        me.getElement().setAttribute("aria-label", getTranslation("ui.account", actor.displayName()));
        var roles = actor.roles().stream().map(r -> getTranslation("access.role." + r)).sorted().collect(Collectors.joining(", "));
        me.getSubMenu().addItem(roles).setEnabled(false);
        me.getSubMenu().addItem(getTranslation("ui.password"), click -> getUI().ifPresent(ui -> ui.navigate("mot-de-passe")));
        me.getSubMenu().addItem(getTranslation("ui.otherLanguage"), click -> switchLanguage());
        me.getSubMenu().addItem(getTranslation("ui.signOut"), click -> authentication.logout());
        return bar;
    }

    /** Of the name, its title left out. */
    static String initials(String name) {
        return Stream.of(name.split("\\s+")).filter(word -> !word.equals("Dr")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private void switchLanguage() {
        var next = getLocale().getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
        VaadinSession.getCurrent().setLocale(next);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
