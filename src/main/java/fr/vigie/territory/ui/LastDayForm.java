package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.ui.LineEditing.LastDay;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.util.Optional;

/** The last day of a line. */
class LastDayForm extends Div implements Form<LastDay> {

    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final transient DutyLine line;
    private final DayField day;

    /** @param line in its first version: it does not end before it begins */
    LastDayForm(DutyLine line, TerritoryWords words) {
        this.line = line;
        this.words = words;
        day = new DayField(words.text("line.lastDay"));
        day.setRequiredIndicatorVisible(true);
        addClassName("v-form");
        add(new Paragraph(words.text("line.closeWhat")), Fields.row(day));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(LastDay shown) {
        day.setValue(shown.day());
    }

    @Override
    public Optional<LastDay> read() {
        checks.begin();
        var last = checks.needed(day, words.text("fault.day"));
        if (last.isPresent() && last.get().isBefore(line.validFrom())) {
            checks.fault(day, words.text("refusal.closedBeforeOpen", line.name(), words.day(line.validFrom())));
        }
        return checks.passed() ? last.map(LastDay::new) : Optional.empty();
    }

    @Override
    public boolean refuse(String key, String said) {
        return false;
    }
}
