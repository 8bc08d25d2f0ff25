package fr.vigie.journal.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.access.Command.Origin;
import fr.vigie.journal.Filter;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.DayField;
import fr.vigie.ui.Wordbook;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** By author or reason, origin, month, radiologist and period. */
class HistoryFilter extends Div {

    private final transient Set<TerritoryId> territories;
    private final transient ZoneId zone;
    private final transient Consumer<Filter> changed;
    private final TextField text = new TextField();
    private final Select<Origin> origin = new Select<>();
    private final ComboBox<RotaId> month = new ComboBox<>();
    private final ComboBox<PractitionerView> practitioner = new ComboBox<>();
    private final DayField from = new DayField(getTranslation("journal.filter.from"));
    private final DayField to = new DayField(getTranslation("journal.filter.to"));
    private final Button clear = new Button();

    HistoryFilter(HistoryDesk desk, Wordbook words, Consumer<Filter> changed) {
        this.territories = desk.visible();
        this.zone = desk.zone(words.locale());
        this.changed = changed;
        addClassNames("v-toolbar", "v-filter");
        typed();
        chosen(desk, words);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        clear.setText(getTranslation("journal.filter.clear"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.setVisible(false);
        clear.addClickListener(click -> fields().forEach(HasValue::clear));
        add(text, origin, month, practitioner, from, to, clear);
        fields().forEach(field -> field.addValueChangeListener(change -> tell()));
    }

    private void typed() {
        text.setLabel(getTranslation("journal.filter.text"));
        text.setPlaceholder(getTranslation("journal.filter.text.hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private void chosen(HistoryDesk desk, Wordbook words) {
        origin.setLabel(getTranslation("journal.filter.origin"));
        origin.setItems(Origin.values());
        origin.setEmptySelectionAllowed(true);
        origin.setEmptySelectionCaption(getTranslation("journal.filter.origin.all"));
        origin.setPlaceholder(getTranslation("journal.filter.origin.all"));
        origin.setItemLabelGenerator(o -> getTranslation(o == null ? "journal.filter.origin.all" : "journal.origin." + o));
        month.setLabel(getTranslation("journal.filter.month"));
        month.setPlaceholder(getTranslation("journal.filter.month.all"));
        month.setClearButtonVisible(true);
        month.setItems(desk.months());
        month.setItemLabelGenerator(rota -> label(rota, territories, words));
        practitioner.setLabel(getTranslation("journal.filter.practitioner"));
        practitioner.setPlaceholder(getTranslation("journal.filter.practitioner.all"));
        practitioner.setClearButtonVisible(true);
        practitioner.setItems(desk.people());
        practitioner.setItemLabelGenerator(PractitionerView::displayName);
    }

    /** A month, with its territory where the reader sees several. */
    static String label(RotaId rota, Set<TerritoryId> territories, Wordbook words) {
        return territories.size() > 1 ? words.month(rota) + " · " + words.territory(rota.territory()) : words.month(rota);
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(text, origin, month, practitioner, from, to);
    }

    private void tell() {
        var disordered = from.getValue() != null && to.getValue() != null && to.getValue().isBefore(from.getValue());
        to.setErrorMessage(disordered ? getTranslation("journal.filter.order") : null);
        to.setInvalid(disordered);
        if (!disordered) {
            var filter = filter();
            clear.setVisible(filter.isNarrowed());
            changed.accept(filter);
        }
    }

    Filter filter() {
        return new Filter(territories, text.getValue(), origin.getValue(), month.getValue(),
                practitioner.getValue() == null ? null : practitioner.getValue().id(),
                from.getValue() == null ? null : from.getValue().atStartOfDay(zone).toInstant(),
                to.getValue() == null ? null : to.getValue().plusDays(1).atStartOfDay(zone).toInstant());
    }
}
