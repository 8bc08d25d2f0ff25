package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day on which something still holds. */
class LastDayForm extends Div implements Form<LocalDate> {

    private final transient PersonWords words;
    private final transient Checks checks = new Checks();
    private final DayField day;
    private transient @Nullable LocalDate end;

    /** @param what what ends, and what follows from it */
    LastDayForm(PersonWords words, String what, LocalDate proposed) {
        this.words = words;
        day = new Fields(words).day("edit.lastDay");
        day.setValue(proposed);
        addClassName("v-edit-form");
        add(new Paragraph(what), Fields.row(day));
    }

    /** @param known the last day that is known already; null while there is none */
    LastDayForm earlierThan(@Nullable LocalDate known) {
        end = known;
        return this;
    }

    /** With the duties held after the day that is chosen. */
    LastDayForm warning(HeldWarning held) {
        add(held);
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                held.show(change.getValue().plusDays(1), null);
            }
        });
        held.show(day.getValue().plusDays(1), null);
        return this;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<LocalDate> read() {
        checks.begin();
        var last = checks.needed(day, words.text("fault.day"));
        if (last.isPresent() && end != null && !last.get().isBefore(end)) {
            checks.fault(day, words.text("fault.endsAlready", words.date(end)));
        }
        return checks.passed() ? last : Optional.empty();
    }
}
