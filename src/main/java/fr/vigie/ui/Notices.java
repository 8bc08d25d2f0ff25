package fr.vigie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.shared.Registration;
import fr.vigie.access.Refusal;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what was asked and says what came of it. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private Notices() {
    }

    /** Whether it was done; if not, why not is on the page in words. */
    public static boolean attempt(Component page, Runnable action) {
        var refused = refusal(page, action);
        refused.ifPresent(why -> error(page, why));
        return refused.isEmpty();
    }

    /** Why it was not done, in words, for a dialog that shows it beside what was typed; empty when it was done. */
    public static Optional<String> refusal(Component page, Runnable action) {
        try {
            action.run();
            takeBack();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(Messages.of(refusal, UI.getCurrent().getLocale()));
        } catch (ConcurrencyException meanwhile) {
            return Optional.of(page.getTranslation("ui.changedMeanwhile"));
        } catch (RuntimeException failed) {
            LOG.error("A page could not do what was asked", failed);
            return Optional.of(page.getTranslation("ui.failed"));
        }
    }

    /** An error that is told, until there is another page. */
    private record Standing(Notification notice, Registration untilNavigation) {
    }

    /** Its cause is gone, or another one is there. */
    private static void takeBack() {
        var ui = UI.getCurrent();
        var standing = ui == null ? null : ComponentUtil.getData(ui, Standing.class);
        if (standing != null) {
            ComponentUtil.setData(ui, Standing.class, null);
            standing.untilNavigation().remove();
            standing.notice().close();
        }
    }

    public static void done(Component page, String key, Object... arguments) {
        said(page.getTranslation(key, arguments));
    }

    /** As {@link #done}, in words that the page has made. */
    public static void said(String text) {
        var notice = Notification.show(text, 4_000, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** As {@link #done}, with a button that takes it back while it shows. */
    public static void undoable(Component page, String text, Runnable undo) {
        var notice = new Notification();
        notice.setDuration(20_000);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        var button = new Button(page.getTranslation("ui.undo"), click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("v-undo");
        var words = new Span(text);
        words.addClassName("v-notice-text");
        var row = new HorizontalLayout(words, button);
        row.setAlignItems(FlexComponent.Alignment.CENTER);
        notice.add(row);
        notice.open();
    }

    /** Stays until it is closed, until something else succeeds or fails, or until another page: what went wrong is to be read. */
    public static void error(Component page, String text) {
        takeBack();
        var notice = new Notification();
        var ui = UI.getCurrent();
        ComponentUtil.setData(ui, Standing.class, new Standing(notice, ui.addAfterNavigationListener(gone -> takeBack())));
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(page.getTranslation("ui.close"));
        var words = new Span(String.join("\n", Few.of(text.lines().toList(), page)));
        words.addClassName("v-notice-text");
        notice.add(new HorizontalLayout(words, close));
        notice.open();
    }
}
