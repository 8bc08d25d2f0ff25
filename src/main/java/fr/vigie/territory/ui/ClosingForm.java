package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.territory.End;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.util.Optional;

/** The last day of a site or of an establishment; one that has an end may be given none again. */
class ClosingForm extends Div implements Form<End> {

    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final DayField day;
    private final boolean mayStay;

    /** @param what a closing means */
    ClosingForm(String what, End seen, TerritoryWords words) {
        this.words = words;
        this.mayStay = seen.lastDay() != null;
        day = new DayField(words.text("closing.lastDay"));
        day.setRequiredIndicatorVisible(!mayStay);
        day.setClearButtonVisible(mayStay);
        if (mayStay) {
            day.setHelperText(words.text("closing.stay"));
        }
        addClassName("v-form");
        add(new Paragraph(what), Fields.row(day));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(End shown) {
        day.setValue(shown.lastDay());
    }

    @Override
    public Optional<End> read() {
        checks.begin();
        var last = mayStay ? checks.optional(day) : checks.needed(day, words.text("fault.day"));
        return checks.passed() ? Optional.of(new End(last.orElse(null))) : Optional.empty();
    }

    @Override
    public boolean refuse(String key, String said) {
        boolean mine = key.startsWith("territory.refusal.site") || key.startsWith("territory.refusal.establishment");
        if (mine) {
            checks.fault(day, said);
        }
        return mine;
    }
}
