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
@Route(value = SignInView.ADDRESS, autoLayout = false)
@AnonymousAllowed
public class SignInView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "connexion";
    private static final String ERROR = "error";
    private static final String PAUSE = "pause";
    /** Where whoever gave a wrong name or password is sent. */
    public static final String AGAIN = "/" + ADDRESS + "?" + ERROR;
    /** Where whoever gave too many wrong ones is sent. */
    public static final String LATER = AGAIN + "=" + PAUSE;

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
        form.setAction(ADDRESS);
        form.setForgotPasswordButtonVisible(false);
        add(new Div(name, what), form);
    }

    private LoginI18n words(String failed) {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(getTranslation("access.signIn.title"));
        labels.setUsername(getTranslation("access.signIn.name"));
        labels.setPassword(getTranslation("access.signIn.password"));
        labels.setSubmit(getTranslation("access.signIn.submit"));
        words.getErrorMessage().setTitle(getTranslation("access.signIn." + failed));
        words.getErrorMessage().setMessage(getTranslation("access.signIn." + failed + "What"));
        words.getErrorMessage().setUsername(getTranslation("access.signIn.nameNeeded"));
        words.getErrorMessage().setPassword(getTranslation("access.signIn.passwordNeeded"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var error = event.getLocation().getQueryParameters().getSingleParameter(ERROR);
        form.setI18n(words(error.filter(PAUSE::equals).isPresent() ? "pause" : "failed"));
        form.setError(error.isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.signIn.title") + " · Vigie";
    }
}
