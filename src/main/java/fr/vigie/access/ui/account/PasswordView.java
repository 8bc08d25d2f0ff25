package fr.vigie.access.ui.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import fr.vigie.access.PasswordRules;
import fr.vigie.access.Refusal;
import fr.vigie.access.Secret;
import fr.vigie.ui.Checks;
import fr.vigie.ui.Messages;
import fr.vigie.ui.Notices;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where everybody changes their own password. */
@Route("mot-de-passe")
@PermitAll
public class PasswordView extends Div implements HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient Checks checks = new Checks();
    private final PasswordField current = field("current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("chosen", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("again", Autocomplete.NEW_PASSWORD);
    private final Paragraph given = new Paragraph(getTranslation("access.password.first"));

    PasswordView(AccountDesk desk) {
        this.desk = desk;
        addClassName("v-page");
        var header = new Div(new H1(getTranslation("access.password.title")));
        header.addClassName("v-page-header");
        given.addClassName("v-notice");
        given.setVisible(desk.mustChange());
        chosen.setHelperText(getTranslation("access.password.rules"));
        var save = new Button(getTranslation("access.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var card = new Div(given, account(), current, chosen, again, save);
        card.addClassNames("v-card", "v-password");
        add(header, card);
    }

    /** Shown for whoever keeps passwords in the browser. */
    private TextField account() {
        var account = new TextField(getTranslation("access.password.account"));
        account.setValue(desk.current().get().id());
        account.setReadOnly(true);
        account.setAutocomplete(Autocomplete.USERNAME);
        return account;
    }

    private PasswordField field(String key, Autocomplete kind) {
        var field = new PasswordField(getTranslation("access.password." + key));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setAutocomplete(kind);
        return field;
    }

    private void save() {
        checks.begin();
        var needed = getTranslation("access.password.needed");
        checks.needed(current, needed);
        checks.needed(again, needed);
        checks.needed(chosen, needed).flatMap(word -> PasswordRules.against(desk.current().get(), new Secret(word)))
                .ifPresent(refusal -> checks.fault(chosen, Messages.of(refusal, getLocale())));
        if (!again.isEmpty() && !again.getValue().equals(chosen.getValue())) {
            checks.fault(again, getTranslation("access.password.differs"));
        }
        if (checks.passed()) {
            Notices.attempt(this, this::send);
        }
    }

    private void send() {
        try {
            desk.change(new Secret(current.getValue()), new Secret(chosen.getValue()), session());
        } catch (Refusal refusal) {
            checks.fault(fieldOf(refusal).orElseThrow(() -> refusal), Messages.of(refusal, getLocale()));
            return;
        }
        current.clear();
        chosen.clear();
        again.clear();
        Notices.done(this, "access.password.done");
        if (given.isVisible()) {
            goOn();
        }
    }

    /** To where whoever has just signed in would have come. */
    private void goOn() {
        given.setVisible(false);
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private Optional<PasswordField> fieldOf(Refusal refusal) {
        return switch (refusal.key()) {
            case "access.refusal.password.wrong", "access.refusal.password.pause" -> Optional.of(current);
            case "access.refusal.password.old" -> Optional.of(chosen);
            default -> Optional.empty();
        };
    }

    private static String session() {
        return Optional.ofNullable(VaadinSession.getCurrent().getSession()).map(WrappedSession::getId).orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.password.title") + " · Vigie";
    }
}
