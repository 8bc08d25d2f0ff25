package fr.vigie.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Answers 403 to whoever asks for a page of somebody else. Its words come later, from {@link AstrayView}: a page is first
 * answered for before it is made, and the framework would say 200 to everybody.
 */
@Component
class ClosedPages implements VaadinServiceInitListener {

    private final AccessAnnotationChecker rights = new AccessAnnotationChecker();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    void answer(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        if (request.getUserPrincipal() != null && isClosed(request)) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isClosed(VaadinRequest request) {
        var address = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        return RouteConfiguration.forApplicationScope().getRoute(address)
                .filter(page -> !rights.hasAccess(page, request.getUserPrincipal(), request::isUserInRole)).isPresent();
    }
}
