package fr.vigie.territory.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.ui.FormFields;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Makes the fields of these pages, with their words. */
final class Fields extends FormFields {

    private final TerritoryWords words;

    Fields(TerritoryWords words) {
        super(words::text);
        this.words = words;
    }

    @Override
    public TextField text(String key, int longest) {
        TextField field = super.text(key, longest);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** @param prefix of the words of each: {@code kind} for {@code kind.GARDE}; null for items that say themselves */
    <E extends Enum<E>> Select<E> choice(String key, String prefix, E[] all) {
        return choice(key, List.of(all), each -> words.of(prefix, each));
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
}
