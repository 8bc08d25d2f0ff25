package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.vigie.calendar.DayKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The days of the week and the public holiday, each a button that is pressed or not. */
class DayChips extends Div {

    private final transient Map<DayKind, Button> buttons = new EnumMap<>(DayKind.class);
    private final transient Set<DayKind> chosen = EnumSet.noneOf(DayKind.class);
    private final transient TerritoryWords words;
    private final transient Runnable changed;

    DayChips(TerritoryWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        addClassName("v-day-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("pattern.days"));
        Span label = new Span(words.text("pattern.days"));
        label.addClassName("v-field-label");
        Div row = new Div();
        row.addClassName("v-day-buttons");
        for (DayKind kind : DayKind.values()) {
            Button button = new Button(words.of("dayShort", kind), click -> toggle(kind));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(words.of("dayKind", kind));
            button.setTooltipText(words.of("dayKind", kind));
            buttons.put(kind, button);
            row.add(button);
        }
        add(label, row);
        draw();
    }

    Set<DayKind> value() {
        return Set.copyOf(chosen);
    }

    void setValue(Set<DayKind> days) {
        chosen.clear();
        chosen.addAll(days);
        draw();
    }

    void name(String rule) {
        getElement().setAttribute("aria-label", words.text("pattern.daysOf", rule));
    }

    private void toggle(DayKind kind) {
        if (!chosen.remove(kind)) {
            chosen.add(kind);
        }
        draw();
        changed.run();
    }

    private void draw() {
        buttons.forEach((kind, button) -> {
            boolean on = chosen.contains(kind);
            button.setClassName("on", on);
            button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
    }
}
