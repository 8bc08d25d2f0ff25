package fr.vigie.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells whoever goes to a page of somebody else, or to none, and where to go instead. Which pages there are is no secret;
 * what stands on them is, and nothing of it is read here.
 */
@ParentLayout(MainLayout.class)
@PermitAll
public class AstrayView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private String title = "";

    AstrayView() {
        addClassName("v-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> lost) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        var closed = ClosedPages.isClosed(event.getLocation().getPath(), reader, role -> reader.getAuthorities().stream()
                .anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
        var key = closed ? "ui.closed" : "ui.noPage";
        title = getTranslation(key);
        var home = new Anchor("", getTranslation("ui.home"));
        var card = new Div(new H1(title), new Paragraph(getTranslation(key + ".what")), home);
        card.addClassName("v-card");
        add(card);
        return closed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return title + " · Vigie";
    }
}
