package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vigie.ui.DayField;
import fr.vigie.ui.FormFields;
import java.util.Collection;
import java.util.function.Function;

/** Makes the fields of these pages, with their words. */
final class Fields extends FormFields {

    private final PersonWords words;

    Fields(PersonWords words) {
        super(words::text);
        this.words = words;
    }

    <T> CheckboxGroup<T> several(String key, Collection<T> all, Function<T, String> said) {
        var field = new CheckboxGroup<T>(words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(said::apply);
        return field;
    }

    DayField day(String key) {
        var field = new DayField(words.text(key));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** One that may stay empty. */
    DayField end(String key) {
        var field = new DayField(words.text(key));
        field.setClearButtonVisible(true);
        field.setPlaceholder(words.text("edit.noEnd"));
        return field;
    }

    @Override
    public TimePicker time(String key) {
        var field = super.time(key);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("v-muted", "v-note");
        return note;
    }
}
