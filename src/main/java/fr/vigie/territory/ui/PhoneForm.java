package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.territory.PhoneNumber;
import fr.vigie.territory.ui.LineEditing.Phone;
import fr.vigie.ui.Checks;
import java.util.Optional;

/** The phone of a line. */
class PhoneForm extends Div implements Form<Phone> {

    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final TextField number;

    PhoneForm(TerritoryWords words) {
        this.words = words;
        number = new Fields(words).text("field.phone", 20);
        number.setRequiredIndicatorVisible(false);
        number.setHelperText(words.text("line.phoneHelp"));
        number.setClearButtonVisible(true);
        addClassName("v-form");
        add(Fields.row(number));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Phone shown) {
        number.setValue(shown.number() == null ? "" : shown.number());
    }

    @Override
    public Optional<Phone> read() {
        checks.begin();
        if (number.getValue().isBlank()) {
            return Optional.of(new Phone(null));
        }
        Optional<String> written = PhoneNumber.of(number.getValue());
        if (written.isEmpty()) {
            checks.fault(number, words.text("fault.phone"));
        }
        return written.map(Phone::new);
    }

    @Override
    public boolean refuse(String key, String said) {
        return false;
    }
}
