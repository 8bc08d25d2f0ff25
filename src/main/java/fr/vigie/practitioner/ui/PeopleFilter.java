package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.practitioner.Activity;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Site;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** By name, day, activity, status, site, skill and sector. */
class PeopleFilter extends Div {

    private final transient Consumer<PeopleQuery> changed;
    private final transient LocalDate today;
    private final DayField day = new DayField(getTranslation("practitioner.filter.day"));
    private final TextField text = new TextField(getTranslation("practitioner.filter.text"));
    private final Select<Activity> activity = new Select<>();
    private final Select<PractitionerStatus> status = new Select<>();
    private final Select<Site> site = new Select<>();
    private final Select<Skill> skill = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final Button clear = new Button(getTranslation("practitioner.filter.clear"), VaadinIcon.CLOSE_SMALL.create());
    private boolean clearing;

    PeopleFilter(TerritoryView territory, LocalDate today, LocalDate wanted, Consumer<PeopleQuery> changed) {
        this.changed = changed;
        this.today = today;
        addClassNames("v-toolbar", "v-filter", "v-people-filter");
        day.setValue(wanted);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder(getTranslation("practitioner.filter.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        choice(activity, "activity", Stream.of(Activity.values()).toList(), each -> getTranslation("practitioner.activity." + each));
        activity.setValue(Activity.ACTIVE);
        choice(status, "status", Stream.of(PractitionerStatus.values()).toList(), each -> getTranslation("practitioner.status." + each));
        choice(site, "site", territory.sites(), Site::name);
        choice(skill, "skill", territory.skills(), Skill::name);
        choice(sector, "sector", Stream.of(Sector.values()).toList(), each -> getTranslation("territory.sector." + each));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> clear());
        add(text, day, activity, site, skill, status, sector, clear);
        fields().forEach(field -> field.addValueChangeListener(change -> tell()));
        clear.setVisible(false);
    }

    private <T> void choice(Select<T> select, String key, List<T> items, Function<T, String> label) {
        select.setLabel(getTranslation("practitioner.filter." + key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("practitioner.filter.all"));
        select.setPlaceholder(getTranslation("practitioner.filter.all"));
        select.setItemLabelGenerator(each -> each == null ? getTranslation("practitioner.filter.all") : label.apply(each));
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(day, text, activity, status, site, skill, sector);
    }

    /** Those who work here today are what one comes for: they are asked for again. */
    private void clear() {
        clearing = true;
        fields().stream().filter(field -> field != day).forEach(HasValue::clear);
        activity.setValue(Activity.ACTIVE);
        clearing = false;
        tell();
    }

    private void tell() {
        if (!clearing) {
            clear.setVisible(query().isNarrowed());
            changed.accept(query());
        }
    }

    PeopleQuery query() {
        return new PeopleQuery(day.getValue() == null ? today : day.getValue(), text.getValue(), activity.getValue(), status.getValue(),
                site.getValue() == null ? null : site.getValue().id(), skill.getValue() == null ? null : skill.getValue().code(),
                sector.getValue());
    }
}
