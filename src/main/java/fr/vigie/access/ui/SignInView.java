package fr.vigie.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Name and password. */
@Route(value = "connexion", autoLayout = false)
@AnonymousAllowed
public class SignInView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView() {
        setSizeFull();
        setAlignItems(FlexComponent.Alignment.CENTER);
        setJustifyContentMode(FlexComponent.JustifyContentMode.CENTER);
        addClassName("v-sign-in");
        getElement().setAttribute("role", "main");
        var name = new H1("Vigie");
        var what = new Paragraph(getTranslation("access.signIn.what"));
        what.addClassName("v-muted");
        form.setAction("connexion");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        add(new Div(name, what), form);
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(getTranslation("access.signIn.title"));
        labels.setUsername(getTranslation("access.signIn.name"));
        labels.setPassword(getTranslation("access.signIn.password"));
        labels.setSubmit(getTranslation("access.signIn.submit"));
        words.getErrorMessage().setTitle(getTranslation("access.signIn.failed"));
        words.getErrorMessage().setMessage(getTranslation("access.signIn.failedWhat"));
        words.getErrorMessage().setUsername(getTranslation("access.signIn.nameNeeded"));
        words.getErrorMessage().setPassword(getTranslation("access.signIn.passwordNeeded"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.signIn.title") + " · Vigie";
    }
}
