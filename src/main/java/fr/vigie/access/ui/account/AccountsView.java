package fr.vigie.access.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Who may sign in, for whoever helps those who cannot. */
@Route("comptes")
@Menu(title = "access.accounts.menu", order = 4.9, icon = "vaadin:key")
@RolesAllowed("ADMINISTRATEUR")
public class AccountsView extends Div implements HasDynamicTitle {

    private final transient AccountDesk desk;
    private final Div cards = new Div();

    AccountsView(AccountDesk desk) {
        this.desk = desk;
        addClassName("v-page");
        var header = new Div(new H1(getTranslation("access.accounts.title")));
        header.addClassName("v-page-header");
        var intro = new Paragraph(getTranslation("access.accounts.intro"));
        intro.addClassName("v-muted");
        cards.addClassName("v-cards");
        add(header, intro, cards);
        show();
    }

    private void show() {
        cards.removeAll();
        var accounts = desk.administered();
        accounts.forEach(account -> cards.add(card(account)));
        if (accounts.isEmpty()) {
            cards.add(new EmptyState(getTranslation("access.accounts.none")));
        }
    }

    private Div card(Actor account) {
        var id = new Span(account.id());
        id.addClassName("v-muted");
        var roles = new Span(account.roles().stream().map(Role::name).sorted().map(role -> getTranslation("access.role." + role))
                .collect(Collectors.joining(", ")));
        var first = desk.mustChange(account);
        var state = new Span(getTranslation("access.accounts.state",
                getTranslation("access.accounts.state." + (first ? "first" : "own"))));
        state.addClassName("v-muted");
        var give = new Button(getTranslation("access.accounts.give"), click -> new FirstPasswordDialog(desk, account, this::show).open());
        give.setAriaLabel(getTranslation("access.accounts.giveTo", account.displayName()));
        give.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var card = new Div(new H2(account.displayName()), id, roles, state, give);
        card.addClassNames("v-card", "v-account");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.accounts.title") + " · Vigie";
    }
}
