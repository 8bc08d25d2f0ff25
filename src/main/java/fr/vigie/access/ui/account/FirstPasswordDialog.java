package fr.vigie.access.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.access.Actor;
import fr.vigie.access.Secret;
import fr.vigie.ui.Notices;

/** Asks first, then shows once the password that was drawn. */
final class FirstPasswordDialog extends Dialog {

    private final transient AccountDesk desk;
    private final transient Actor whose;
    private final transient Runnable done;

    FirstPasswordDialog(AccountDesk desk, Actor whose, Runnable done) {
        this.desk = desk;
        this.whose = whose;
        this.done = done;
        setHeaderTitle(getTranslation("access.accounts.giveTo", whose.displayName()));
        setWidth("min(32rem, 96vw)");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("access.accounts.ask", whose.displayName())));
        var give = new Button(getTranslation("access.accounts.confirm"), click -> give());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("access.accounts.cancel"), click -> close()), give);
    }

    private void give() {
        Notices.refusal(this, () -> show(desk.giveFirst(whose))).ifPresent(why -> {
            close();
            Notices.error(this, why);
        });
        done.run();
    }

    private void show(Secret first) {
        removeAll();
        getFooter().removeAll();
        var word = new Code(first.word());
        word.addClassName("v-drawn");
        var said = new Div(new Paragraph(getTranslation("access.accounts.given", whose.displayName())), word,
                new Paragraph(getTranslation("access.accounts.given.what")));
        said.getElement().setAttribute("role", "status");
        add(said);
        var noted = new Button(getTranslation("access.accounts.close"), click -> close());
        noted.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        noted.focus();
        getFooter().add(noted);
    }
}
