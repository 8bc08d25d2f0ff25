package fr.vigie.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Pages are in French whatever the browser asks for, until their reader chooses English; so is what the framework says of
 * a lost connection or a session that is over. A page stays in sight then, with all that was typed, until its reader goes on.
 */
@Component
class LanguageOfPages implements VaadinServiceInitListener {

    /** Its words are in every page, unseen, and in no part of it: a reader of screens takes them for a status. */
    private static final String INDICATOR = """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              indicator.onlineText = $0;
              indicator.setAttribute('role', 'status');
            }""";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(start -> start.getSession().setLocale(Locale.FRENCH));
        // the framework would name the browser's language, by which the board and readers of screens go
        event.addIndexHtmlRequestListener(LanguageOfPages::name);
        service.setSystemMessagesProvider(about -> messages(about.getLocale()));
        service.addUIInitListener(start -> {
            var lost = start.getUI().getReconnectDialogConfiguration();
            lost.setDialogText(start.getUI().getTranslation("ui.connection.lost"));
            lost.setDialogTextGaveUp(start.getUI().getTranslation("ui.connection.gaveUp"));
            start.getUI().getPage().executeJs(INDICATOR, start.getUI().getTranslation("ui.connection.back"));
        });
    }

    static void name(IndexHtmlResponse page) {
        var session = VaadinSession.getCurrent();
        page.getDocument().getElementsByTag("html").attr("lang", (session == null ? Locale.FRENCH : session.getLocale()).getLanguage());
    }

    /** French where nobody has chosen: whoever lost a session has lost the choice too. */
    private static SystemMessages messages(Locale asked) {
        var locale = asked == null ? Locale.FRENCH : asked;
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Messages.text(locale, "ui.sessionOver"));
        messages.setSessionExpiredMessage(Messages.text(locale, "ui.sessionOver.what"));
        messages.setInternalErrorCaption(Messages.text(locale, "ui.broken"));
        messages.setInternalErrorMessage(Messages.text(locale, "ui.broken.what"));
        messages.setCookiesDisabledCaption(Messages.text(locale, "ui.noCookies"));
        messages.setCookiesDisabledMessage(Messages.text(locale, "ui.noCookies.what"));
        return messages;
    }
}
