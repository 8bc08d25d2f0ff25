package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.calendar.SlotRule;
import fr.vigie.ui.Dates;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One slot of a pattern: its name, its days, its hours. */
class RuleRow extends Div {

    private static final int LONGEST_LABEL = 30;

    final TextField label;
    final TimePicker from;
    final TimePicker to;
    final transient DayChips days;
    /** Kept from a slot that exists: it is part of its duties' identity. Null for a new one. */
    private final transient @Nullable String code;
    private final transient TerritoryWords words;
    private final Span length = new Span();
    private final Div fault = new Div();
    private final Button split;

    /**
     * @param changed after each change
     * @param cut, remove what the buttons do
     */
    RuleRow(TerritoryWords words, @Nullable String code, Runnable changed, Consumer<RuleRow> cut, Consumer<RuleRow> remove) {
        this.words = words;
        this.code = code;
        Fields fields = new Fields(words);
        label = fields.text("pattern.label", LONGEST_LABEL);
        label.setValueChangeMode(ValueChangeMode.LAZY);
        from = fields.time("pattern.from");
        to = fields.time("pattern.to");
        Runnable noticed = () -> {
            measure();
            changed.run();
        };
        days = new DayChips(words, noticed);
        label.addValueChangeListener(change -> noticed.run());
        from.addValueChangeListener(change -> noticed.run());
        to.addValueChangeListener(change -> noticed.run());
        length.addClassName("v-muted");
        fault.addClassName("v-refusal");
        fault.getElement().setAttribute("role", "alert");
        split = button(VaadinIcon.SCISSORS, "pattern.cut", () -> cut.accept(this));
        Div actions = new Div(length, split, button(VaadinIcon.TRASH, "pattern.remove", () -> remove.accept(this)));
        actions.addClassName("v-rule-actions");
        Div row = new Div(label, days, from, to, actions);
        row.addClassName("v-rule-fields");
        addClassName("v-rule");
        add(row, fault);
    }

    void show(SlotRule rule) {
        label.setValue(rule.label());
        days.setValue(rule.on());
        from.setValue(rule.from());
        to.setValue(rule.to());
        measure();
    }

    @Nullable String code() {
        return code;
    }

    boolean isComplete() {
        return !label.getValue().isBlank() && !days.value().isEmpty() && from.getValue() != null && to.getValue() != null;
    }

    SlotRule rule(String itsCode) {
        return new SlotRule(itsCode, label.getValue().strip(), days.value(), from.getValue(), to.getValue());
    }

    /** Says what is missing; empty when nothing is. */
    Optional<String> missing() {
        if (label.getValue().isBlank()) {
            return Optional.of(words.text("fault.ruleLabel"));
        }
        if (days.value().isEmpty()) {
            return Optional.of(words.text("fault.ruleDays"));
        }
        return from.getValue() == null || to.getValue() == null ? Optional.of(words.text("fault.ruleHours")) : Optional.empty();
    }

    void fault(String text) {
        fault.setText(text);
    }

    private void measure() {
        LocalTime start = from.getValue();
        LocalTime end = to.getValue();
        boolean known = start != null && end != null;
        boolean overnight = known && !end.isAfter(start);
        split.setEnabled(overnight);
        days.name(label.getValue());
        if (!known) {
            length.setText("");
            return;
        }
        Duration lasts = Duration.between(start, end).plusDays(overnight ? 1 : 0);
        String hours = Dates.length(lasts);
        length.setText(overnight ? words.text("pattern.overnight", hours) : hours);
    }

    private Button button(VaadinIcon icon, String key, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.text(key));
        button.setTooltipText(words.text(key));
        return button;
    }
}
