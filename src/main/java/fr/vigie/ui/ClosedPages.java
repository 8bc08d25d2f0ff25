package fr.vigie.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Answers 403 to whoever asks for a page of somebody else, and 404 for one that there is not. Its words come later, from
 * {@link AstrayView}: a page is first answered for before it is made, and the framework would say 200 to everybody.
 */
@Component
class ClosedPages implements VaadinServiceInitListener {

    private static final AccessAnnotationChecker RIGHTS = new AccessAnnotationChecker();

    private final List<DeadEnds> deadEnds;

    ClosedPages(List<DeadEnds> deadEnds) {
        this.deadEnds = deadEnds;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    void answer(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        if (request.getUserPrincipal() == null) {
            return;
        }
        var address = address(request);
        if (isClosed(address, request.getUserPrincipal(), request::isUserInRole)) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (deadEnds.stream().anyMatch(each -> each.leadsNowhere(new Location(address).getSegments()))) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String address(VaadinRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
    }

    /** Whether there is a page at an address, and it is of others. */
    static boolean isClosed(String address, Principal reader, Predicate<String> role) {
        return RouteConfiguration.forApplicationScope().getRoute(address)
                .filter(page -> !RIGHTS.hasAccess(page, reader, role::test)).isPresent();
    }
}
