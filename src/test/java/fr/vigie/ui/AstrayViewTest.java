package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.VaadinService;
import fr.vigie.PageTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever goes astray is told in words, and where to go. */
class AstrayViewTest extends PageTest {

    @BeforeEach
    void aRadiologistIsSignedIn() {
        signIn(here.accountOf(here.morvan()));
    }

    @Test
    void a_page_of_others_is_called_closed() {
        var view = new AstrayView();
        assertThat(status(view, "historique")).isEqualTo(403);
        assertThat(text(view)).contains("Cette page ne vous est pas ouverte", "Aller à ma première page").doesNotContain("historique");
        assertThat(view.getPageTitle()).isEqualTo("Cette page ne vous est pas ouverte · Vigie");
    }

    @Test
    void an_address_without_a_page_is_called_unknown() {
        var view = new AstrayView();
        assertThat(status(view, "nulle-part")).isEqualTo(404);
        assertThat(text(view)).contains("Cette page n’existe pas");
    }

    @Test
    void an_address_of_no_month_is_called_unknown_although_a_page_takes_it() {
        var view = new AstrayView();
        assertThat(status(view, "tableau/nimporte")).isEqualTo(404);
        assertThat(text(view)).contains("Cette page n’existe pas");
    }

    @Test
    void in_english_too() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var view = new AstrayView();
        status(view, "historique");
        assertThat(text(view)).contains("This page is not open to you");
    }

    private static int status(AstrayView view, String address) {
        Router router = VaadinService.getCurrent().getRouter();
        var going = new NavigationEvent(router, new Location(address), UI.getCurrent(), NavigationTrigger.UI_NAVIGATE);
        return view.setErrorParameter(new BeforeEnterEvent(going, AstrayView.class, List.of()),
                new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
    }
}
