package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.vigie.access.Command;
import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.ui.ConflictDialog;
import fr.vigie.ui.FormDialog;
import fr.vigie.ui.Messages;
import fr.vigie.ui.Notices;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one thing and sends it. What is refused is said at its field, and nothing typed is lost; where another editor was
 * first, both states are shown. With a review, what follows from the edit is shown before it is sent.
 */
class EditDialog<R extends Record> extends FormDialog {

    /** Makes a command; null where there is none to make. */
    interface Sending<R> {

        /** @param seen null for a new thing */
        @Nullable Command of(@Nullable R seen, R typed, String reason);
    }

    /** Whether the author says why. */
    enum Reason { NEEDED, WELCOME }

    private final transient TerritoryDesk desk;
    private final transient TerritoryWords words;
    private final transient Form<R> form;
    private final Div review = new Div();
    private final Button toForm;
    private transient @Nullable R seen;
    private transient Component page;
    private transient Sending<R> sending;
    private transient Sending<R> undoing = (before, typed, why) -> null;
    private transient @Nullable Function<R, Component> reviewing;
    private transient Function<R, String> done;
    private transient BiPredicate<R, R> same = Object::equals;
    private Reason asked;

    /** @param seen what is edited, as its editor sees it; null for a new thing */
    EditDialog(TerritoryDesk desk, TerritoryWords words, String title, Form<R> form, @Nullable R seen) {
        super(title, words.text("edit.save"));
        this.desk = desk;
        this.words = words;
        this.form = form;
        this.seen = seen;
        review.addClassName("v-review");
        toForm = new Button(words.text("edit.back"), click -> showForm());
        reason(Reason.WELCOME);
        add(form.component(), review, reason, refusal);
        getFooter().add(toForm, save);
        if (seen != null) {
            form.show(seen);
        }
    }

    /** @param wanted how much; welcome unless it is said */
    final EditDialog<R> reason(Reason wanted) {
        asked = wanted;
        reason.setLabel(words.text(wanted == Reason.NEEDED ? "edit.reason" : "edit.reasonWelcome"));
        reason.setRequiredIndicatorVisible(wanted == Reason.NEEDED);
        return this;
    }

    EditDialog<R> sending(Sending<R> how, Function<R, String> said) {
        sending = how;
        done = said;
        return this;
    }

    /** @param how what takes the edit back, given what it had put in place as seen and what stood before as typed */
    EditDialog<R> undoing(Sending<R> how) {
        undoing = how;
        return this;
    }

    /** @param what follows from what was typed */
    EditDialog<R> reviewing(Function<R, Component> what) {
        reviewing = what;
        return this;
    }

    /** @param how whether what was typed, second, changes nothing of what is seen; unless it is said, when they are equal */
    EditDialog<R> changingNothingWhen(BiPredicate<R, R> how) {
        same = how;
        return this;
    }

    /** Offers to take the thing away, for which a reason is needed. */
    EditDialog<R> removing(Sending<R> how, String said, Sending<R> back) {
        Button remove = new Button(words.text("edit.remove"), click -> {
            if (hasReason(Reason.NEEDED)) {
                send(seen, how, none -> said, back);
            }
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.addClassName("v-remove");
        getFooter().addComponentAsFirst(remove);
        return this;
    }

    /** Offers another dialog instead of this one, such as to close what is edited here. */
    EditDialog<R> leadingTo(String label, Supplier<EditDialog<?>> other) {
        Button lead = new Button(label, click -> {
            close();
            other.get().open(page);
        });
        lead.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        lead.addClassName("v-remove");
        getFooter().addComponentAsFirst(lead);
        return this;
    }

    /** @param on the page that says what came of it */
    void open(Component on) {
        page = on;
        showForm();
        open();
    }

    private void showForm() {
        form.component().setVisible(true);
        review.setVisible(false);
        toForm.setVisible(false);
        reason.setVisible(reviewing == null);
        save.setText(words.text(reviewing == null ? "edit.save" : "edit.continue"));
    }

    @Override
    protected void go() {
        refusal.setText("");
        // the fields first: a reason that is missing hides none of their faults
        Optional<R> typed = form.read();
        if (typed.isPresent() && seen != null && same.test(seen, typed.get())) {
            refusal.setText(words.text("edit.nothing"));
        } else if (reviewing != null && !review.isVisible()) {
            typed.ifPresent(this::showReview);
        } else if (hasReason(asked)) {
            typed.ifPresent(value -> send(value, sending, done, undoing));
        }
    }

    private void showReview(R typed) {
        review.removeAll();
        review.add(reviewing.apply(typed));
        review.setVisible(true);
        form.component().setVisible(false);
        toForm.setVisible(true);
        reason.setVisible(true);
        save.setText(words.text("edit.save"));
    }

    private boolean hasReason(Reason wanted) {
        boolean missing = wanted == Reason.NEEDED && reason.getValue().isBlank();
        if (missing) {
            reason.setErrorMessage(words.text("refusal.reasonMissing"));
            reason.setInvalid(true);
            reason.focus();
        }
        return !missing;
    }

    private void send(R typed, Sending<R> how, Function<R, String> said, Sending<R> back) {
        refusal.setText("");
        String why = reason.getValue().strip();
        Optional<String> failed = Notices.refusal(this, () -> {
            try {
                desk.send(how.of(seen, typed, why));
                close();
                say(said.apply(typed), back.of(typed, seen == null ? typed : seen, words.text("edit.undoReason", why.length(), why)));
            } catch (EditConflict conflict) {
                settle(conflict, typed, () -> send(typed, how, said, back));
            } catch (Refusal refused) {
                place(refused);
            }
        });
        failed.ifPresent(refusal::setText);
    }

    private void place(Refusal refused) {
        String text = Messages.of(refused, getLocale());
        if (form.refuse(refused.key(), text)) {
            showForm();
        } else {
            refusal.setText(text);
        }
    }

    @SuppressWarnings("unchecked")
    private void settle(EditConflict conflict, R typed, Runnable again) {
        R now = (R) conflict.now();
        new ConflictDialog(conflict, typed, new FieldWords(words), () -> {
            seen = now;
            form.show(now);
            showForm();
        }, () -> {
            seen = now;
            again.run();
        }).open();
    }

    private void say(String said, @Nullable Command back) {
        if (back == null) {
            Notices.said(said);
            return;
        }
        Notices.undoable(page, said, () -> {
            if (Notices.attempt(page, () -> desk.send(back))) {
                Notices.said(words.text("edit.undone"));
            }
        });
    }
}
