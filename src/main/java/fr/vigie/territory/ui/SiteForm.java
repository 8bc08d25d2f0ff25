package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a site; its ways to the others are told in {@link TravelForm}. */
class SiteForm extends Div implements Form<Site> {

    private static final int LONGEST_NAME = 80;

    private final transient TerritoryView territory;
    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final TextField name;
    private final Select<Establishment> establishment;
    private final Select<HolidayRegion> region;
    private final Select<SchoolZone> zone;
    private final CheckboxGroup<Modality> modalities = new CheckboxGroup<>();
    private transient SiteId id;
    private transient Map<SiteId, Integer> travelMinutes = Map.of();

    /** @param owners to which it may belong */
    SiteForm(TerritoryView territory, List<Establishment> owners, TerritoryWords words) {
        this.territory = territory;
        this.words = words;
        Fields fields = new Fields(words);
        name = fields.text("field.name", LONGEST_NAME);
        establishment = fields.choice("field.establishment", owners, Establishment::name);
        region = fields.choice("field.region", "region", HolidayRegion.values());
        region.setValue(territory.region());
        zone = fields.optionalChoice("field.schoolZone", "words.unknown", List.of(SchoolZone.values()),
                each -> words.of("schoolZone", each));
        modalities.setLabel(words.text("field.modalities"));
        modalities.setItems(Modality.values());
        modalities.setItemLabelGenerator(each -> words.of("modality", each));
        modalities.setHelperText(words.text("site.modalitiesHelp"));
        addClassName("v-form");
        add(Fields.row(name, establishment), modalities, Fields.row(region, zone));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Site shown) {
        id = shown.id();
        travelMinutes = shown.travelMinutes();
        name.setValue(shown.name());
        establishment.setValue(territory.establishment(shown.establishment()).orElse(null));
        region.setValue(shown.region());
        zone.setValue(shown.schoolZone());
        modalities.setValue(shown.modalities());
    }

    @Override
    public Optional<Site> read() {
        checks.begin();
        var called = checks.needed(name, words.text("fault.name")).map(String::strip);
        var owner = checks.needed(establishment, words.text("fault.establishment"));
        if (!checks.passed()) {
            return Optional.empty();
        }
        SiteId known = id != null ? id : new SiteId(Slug.of(called.orElseThrow(), taken -> territory.site(new SiteId(taken)).isPresent()));
        return Optional.of(new Site(known, called.orElseThrow(), owner.orElseThrow().id(), region.getValue(), modalities.getValue(),
                zone.getValue(), travelMinutes));
    }

    @Override
    public boolean refuse(String key, String said) {
        switch (key) {
            case "territory.refusal.modalityNeeded" -> checks.fault(modalities, said);
            case "territory.refusal.noEstablishment", "territory.refusal.establishmentClosed" -> checks.fault(establishment, said);
            case "territory.refusal.siteExists" -> checks.fault(name, said);
            default -> {
                return false;
            }
        }
        return true;
    }
}
