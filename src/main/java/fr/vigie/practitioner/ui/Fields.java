package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vigie.ui.DayField;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Makes the fields of these pages, with their words. */
record Fields(PersonWords words) {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    TextField text(String key, int longest) {
        var field = new TextField(words.text(key));
        field.setMaxLength(longest);
        return field;
    }

    /** A whole number between two, both allowed. */
    IntegerField number(String key, int least, int most) {
        var field = new IntegerField(words.text(key));
        field.setStepButtonsVisible(true);
        between(field, least, most);
        return field;
    }

    void between(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        var range = words.text("fault.number", least, most);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(range).setMinErrorMessage(range)
                .setMaxErrorMessage(range).setStepErrorMessage(range));
    }

    <T> Select<T> choice(String key, Collection<T> all, Function<T, String> said) {
        var field = new Select<T>();
        field.setLabel(words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(each -> each == null ? "" : said.apply(each));
        return field;
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

    TimePicker time(String key) {
        var field = new TimePicker(words.text(key));
        field.setLocale(Locale.FRANCE);
        field.setStep(HALF_HOUR);
        field.setRequiredIndicatorVisible(true);
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(words.text("fault.time")));
        return field;
    }

    Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("v-muted", "v-note");
        return note;
    }

    /** Fields beside each other, as many as there is room for. */
    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("v-edit-row");
        for (var each : fields) {
            if (each instanceof HasSize sized) {
                sized.setWidthFull();
            }
        }
        return row;
    }
}
