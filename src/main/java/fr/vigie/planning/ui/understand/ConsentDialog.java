package fr.vigie.planning.ui.understand;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.access.Spoken;
import fr.vigie.planning.Remedy.AskConsent;
import fr.vigie.planning.ui.life.DerogationDialog;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.rota.RotaStatus;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import fr.vigie.ui.Notices;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks some colleagues for their consent to pass a cap: a message ready to be sent, their telephones, and for whoever
 * answers yes, the written consent recorded and the duty theirs.
 */
class ConsentDialog extends Dialog {

    private final transient Acting acting;

    ConsentDialog(Acting acting, List<AskConsent> asked) {
        this.acting = acting;
        setHeaderTitle(getTranslation("planning.consent.title", asked.size()));
        setWidth("min(40rem, 96vw)");
        addClassName("v-consent");
        var message = new TextArea(getTranslation("planning.consent.message"));
        message.setWidthFull();
        message.setValue(message());
        add(message, mail(asked, message), new Paragraph(getTranslation("planning.consent.then")));
        var list = new Div();
        list.addClassName("v-list");
        list.getElement().setAttribute("role", "list");
        asked.forEach(ask -> list.add(row(ask)));
        add(list);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private String message() {
        var territory = acting.rota().id().territory();
        var duty = acting.rota().duties().get(acting.duty());
        return getTranslation("planning.consent.words", acting.words().duty(territory, duty), acting.words().hours(territory, duty),
                acting.desk().current().get().displayName());
    }

    /** One mail to all whose addresses are known, each hidden from the others. */
    private Component mail(List<AskConsent> asked, TextArea message) {
        var addresses = asked.stream().map(this::profile).flatMap(Optional::stream).map(Profile::email).filter(Objects::nonNull)
                .collect(Collectors.joining(","));
        if (addresses.isEmpty()) {
            var none = new Paragraph(getTranslation("planning.consent.noMail"));
            none.addClassName("v-muted");
            return none;
        }
        var mail = new Anchor(link(addresses, message.getValue()), getTranslation("planning.consent.mail"));
        message.addValueChangeListener(change -> mail.setHref(link(addresses, change.getValue())));
        return mail;
    }

    private String link(String addresses, String message) {
        return "mailto:?bcc=" + addresses + "&subject=" + encoded(getTranslation("planning.consent.subject")) + "&body=" + encoded(message);
    }

    private Div row(AskConsent ask) {
        var name = new Span(ask.name());
        name.addClassName("v-strong");
        var words = new Div(name, muted(String.join(Spoken.semicolon(getLocale()), ask.over())));
        profile(ask).map(Profile::phone).ifPresent(phone -> words.add(new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone)));
        words.addClassName("v-colleague-words");
        var today = acting.desk().today(acting.rota().id().territory());
        var signed = new DayField(getTranslation("planning.consent.signed"));
        signed.setValue(today);
        signed.setMax(today);
        signed.setRequired(true);
        var record = new Button(getTranslation("planning.consent.record"), click -> {
            if (Checks.isFilled(signed, getTranslation("planning.consent.signedMissing")) && !signed.isInvalid()) {
                record(ask.signed(signed.getValue()));
            }
        });
        record.setAriaLabel(getTranslation("planning.consent.record") + " – " + ask.name());
        record.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        var row = new Div(words, signed, record);
        row.addClassName("v-consent-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void record(AskConsent given) {
        var territory = acting.rota().id().territory();
        if (!Notices.attempt(this, () -> acting.desk().settle(given.first(territory, "")))) {
            return;
        }
        var reason = acting.rota().status() == RotaStatus.PUBLISHED ? getTranslation("planning.consent.reason", given.name()) : "";
        given.change(acting.rota(), acting.duty(), reason).ifPresent(change ->
                DerogationDialog.sendOrAsk(this, acting.desk()::send, change, () -> {
                    Notices.done(this, "planning.consent.done", given.name());
                    close();
                    acting.done().run();
                }));
    }

    private Optional<Profile> profile(AskConsent ask) {
        return acting.desk().people().byId(ask.who()).map(PractitionerView::profile);
    }

    private static Span muted(String text) {
        var muted = new Span(text);
        muted.addClassName("v-muted");
        return muted;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
