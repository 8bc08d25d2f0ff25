package fr.vigie;

import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import fr.vigie.access.Actor;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A test of pages without a browser: somebody signs in, looks, and presses. */
@VigieTest
public abstract class PageTest extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    protected Ground here;

    /** Signs in as somebody, in a window of their own. */
    protected void signIn(Actor actor) {
        cleanVaadinEnvironment();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor.id(), "",
                actor.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new)));
        initVaadinEnvironment();
        // as a filter does where there is a browser: what another thread announces is read by whoever is signed in
        VaadinSession.getCurrent().getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                SecurityContextHolder.getContext());
        // no browser, hence no start of a session that the application would hear of
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    /** Leaves the page first: it hears no more of what was done, when nobody is signed in to look. */
    @AfterEach
    void signOut() {
        if (UI.getCurrent() != null) {
            UI.getCurrent().getInternals().getActiveRouterTargetsChain().forEach(view -> view.getElement().removeFromParent());
        }
        SecurityContextHolder.clearContext();
    }

    /** Waits until the open page has heard of what happened elsewhere. */
    protected void until(BooleanSupplier shown) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!shown.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("The page did not show it within " + PATIENCE + ": " + text((Component) getCurrentView()));
            }
            LockSupport.parkNanos(1_000_000);
            MockVaadin.clientRoundtrip();
        }
    }

    /** All that can be read on the open page, with ordinary spaces, as it is written in tests. */
    protected String page() {
        return text((Component) getCurrentView());
    }

    protected static String text(Component component) {
        return text(component.getElement());
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText().replaceAll("[\u00a0\u202f]", " ");
        }
        return element.isVisible() ? element.getChildren().map(PageTest::text).collect(Collectors.joining(" ")) : "";
    }
}
