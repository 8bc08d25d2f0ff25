package fr.vigie.practitioner.ui;

import fr.vigie.access.Command;
import fr.vigie.access.EditConflict;
import fr.vigie.ui.FormDialog;
import fr.vigie.ui.Notices;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Asks for one thing and sends it. What is at fault is said at its field; a refusal, below them; nothing typed is lost. When
 * another editor was first, {@link #onConflict} decides what the author sees.
 */
class EditDialog<T> extends FormDialog {

    /** Makes a command. */
    interface Sending<T> {

        /** @param reason empty when none was given */
        Command of(T typed, String reason);
    }

    private final transient PeopleDesk desk;
    private final transient PersonWords words;
    private final transient Form<T> form;
    private transient Sending<T> sending;
    private transient Runnable after = () -> { };
    private transient Predicate<T> same = typed -> false;
    private transient BiConsumer<EditConflict, T> onConflict;
    private String done = "";

    EditDialog(PeopleDesk desk, PersonWords words, String title, Form<T> form) {
        super(title, words.text("edit.save"));
        this.desk = desk;
        this.words = words;
        this.form = form;
        reason.setLabel(words.text("edit.reason"));
        reason.setHelperText(words.text("edit.reasonHelp"));
        reason.setVisible(false);
        add(form.component(), reason, refusal);
    }

    /** The author may say why, which is kept with the change; never asked where a reason would tell of health. */
    EditDialog<T> reasoned() {
        reason.setVisible(true);
        return this;
    }

    /** @param said once it is done */
    EditDialog<T> sending(Sending<T> how, String said) {
        sending = how;
        done = said;
        return this;
    }

    /** @param how whether what was typed changes nothing */
    EditDialog<T> changingNothingWhen(Predicate<T> how) {
        same = how;
        return this;
    }

    EditDialog<T> after(Runnable what) {
        after = what;
        return this;
    }

    EditDialog<T> onConflict(BiConsumer<EditConflict, T> what) {
        onConflict = what;
        return this;
    }

    @Override
    protected void go() {
        refusal.setText("");
        form.read().ifPresent(typed -> {
            if (same.test(typed)) {
                refused(words.text("edit.nothing"));
            } else {
                send(typed);
            }
        });
    }

    /** Again after a conflict, too. */
    void send(T typed) {
        refusal.setText("");
        Notices.refusal(this, () -> {
            try {
                desk.send(sending.of(typed, reason.getValue().strip()));
                close();
                Notices.said(done);
                after.run();
            } catch (EditConflict conflict) {
                if (onConflict == null) {
                    throw conflict;
                }
                onConflict.accept(conflict, typed);
            }
        }).ifPresent(this::refused);
    }

    private void refused(String why) {
        refusal.setText(why);
        refusal.scrollIntoView();
    }
}
