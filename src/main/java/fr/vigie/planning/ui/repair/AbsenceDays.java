package fr.vigie.planning.ui.repair;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import fr.vigie.ui.DayField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;

/** The first and the last day away, and a press for the usual lengths. */
class AbsenceDays extends Div {

    private final DatePicker from = new DayField(getTranslation("repair.from"));
    private final DatePicker to = new DayField(getTranslation("repair.to"));
    private final transient Runnable chosen;
    private boolean setting;

    /** @param chosen told when somebody has changed a day, not when {@link #set} has */
    AbsenceDays(LocalDate day, Runnable chosen) {
        this.chosen = chosen;
        addClassName("v-absence-days");
        var lengths = new Div(length("repair.day", first -> first),
                length("repair.untilSunday", first -> first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))),
                length("repair.week", first -> first.plusDays(6)));
        lengths.addClassName("v-absence-lengths");
        lengths.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("repair.lengths"));
        add(from, to, lengths);
        set(day, day);
        // with the calendar open Tab would go into it, and what was typed would stand there without being asked for
        from.setAutoOpen(false);
        to.setAutoOpen(false);
        from.addValueChangeListener(change -> changed());
        to.addValueChangeListener(change -> changed());
    }

    private Button length(String label, UnaryOperator<LocalDate> last) {
        var button = new Button(getTranslation(label), click -> {
            if (!from.isEmpty()) {
                to.setValue(last.apply(from.getValue()));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void changed() {
        if (!setting) {
            if (!from.isEmpty() && !to.isEmpty() && to.getValue().isBefore(from.getValue())) {
                set(from.getValue(), from.getValue());
            }
            chosen.run();
        }
    }

    void set(LocalDate first, LocalDate last) {
        setting = true;
        from.setValue(first);
        to.setValue(last);
        setting = false;
    }

    /** Null until it is chosen. */
    LocalDate first() {
        return from.getValue();
    }

    LocalDate last() {
        return to.getValue();
    }

    boolean areComplete() {
        return !from.isEmpty() && !to.isEmpty();
    }

    /**
     * Makes the browser show the days that are known here. On a slow line a day that was typed while the last one was still
     * answered would be overwritten by that answer, and another day would show than the plan is of.
     */
    void show() {
        for (var field : new DatePicker[] {from, to}) {
            field.getElement().executeJs("this.value = $0", field.isEmpty() ? "" : field.getValue().toString());
        }
    }
}
