package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Makes the fields of these pages, with their words. */
record Fields(TerritoryWords words) {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    TextField text(String key, int longest) {
        TextField field = new TextField(words.text(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** A whole number between two, both allowed. */
    IntegerField number(String key, int least, int most) {
        IntegerField field = new IntegerField(words.text(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        String range = words.text("fault.number", least, most);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(range).setMinErrorMessage(range)
                .setMaxErrorMessage(range).setStepErrorMessage(range));
        return field;
    }

    /** @param prefix of the words of each: {@code kind} for {@code kind.GARDE}; null for items that say themselves */
    <E extends Enum<E>> Select<E> choice(String key, String prefix, E[] all) {
        return choice(key, List.of(all), each -> words.of(prefix, each));
    }

    <T> Select<T> choice(String key, Collection<T> all, Function<T, String> said) {
        Select<T> field = new Select<>();
        field.setLabel(words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(each -> each == null ? "" : said.apply(each));
        return field;
    }

    /** One or none of them. */
    <T> Select<T> optionalChoice(String key, String none, Collection<T> all, Function<T, String> said) {
        Select<T> field = choice(key, all, said);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.text(none));
        field.setItemLabelGenerator(each -> each == null ? words.text(none) : said.apply(each));
        return field;
    }

    <T> MultiSelectComboBox<T> several(String key, Collection<T> all, Function<T, String> said) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(said::apply);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }

    TimePicker time(String key) {
        TimePicker field = new TimePicker(words.text(key));
        field.setLocale(Locale.FRANCE);
        field.setStep(HALF_HOUR);
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(words.text("fault.time")));
        return field;
    }

    /** Fields beside each other, as many as there is room for. */
    static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("v-field-row");
        for (Component each : fields) {
            if (each instanceof HasSize sized) {
                sized.setWidthFull();
            }
        }
        return row;
    }
}
