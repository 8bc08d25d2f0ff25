package fr.vigie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Makes the fields of a room's forms, with the room's words; {@code fault.number} and {@code fault.time} are among them. */
public class FormFields {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Words words;

    /** The texts of a room, by the rest of their keys. */
    @FunctionalInterface
    public interface Words {

        String text(String key, Object... arguments);
    }

    protected FormFields(Words words) {
        this.words = words;
    }

    public TextField text(String key, int longest) {
        var field = new TextField(words.text(key));
        field.setMaxLength(longest);
        return field;
    }

    /** A whole number between two, both allowed. */
    public IntegerField number(String key, int least, int most) {
        var field = new IntegerField(words.text(key));
        field.setStepButtonsVisible(true);
        between(field, least, most);
        return field;
    }

    public void between(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        var range = words.text("fault.number", least, most);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(range).setMinErrorMessage(range)
                .setMaxErrorMessage(range).setStepErrorMessage(range));
    }

    public <T> Select<T> choice(String key, Collection<T> all, Function<T, String> said) {
        var field = new Select<T>();
        field.setLabel(words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(each -> each == null ? "" : said.apply(each));
        return field;
    }

    /**
     * Shown as one that is to be chosen in. The framework's own mark would put an attribute on the button inside that no button may
     * have (WAI-ARIA 1.2), and that readers of screens pass over.
     */
    public static <T> Select<T> needed(Select<T> field) {
        field.addClassName("v-needed");
        return field;
    }

    public TimePicker time(String key) {
        var field = new TimePicker(words.text(key));
        field.setLocale(Locale.FRANCE);
        field.setStep(HALF_HOUR);
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(words.text("fault.time")));
        return field;
    }

    /** Fields beside each other, as many as there is room for. */
    public static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("v-field-row");
        for (var each : fields) {
            if (each instanceof HasSize sized) {
                sized.setWidthFull();
            }
        }
        return row;
    }
}
