package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.EstablishmentRole;
import fr.vigie.territory.Finess;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.util.Locale;
import java.util.Optional;

/** The fields of an establishment. */
class EstablishmentForm extends Div implements Form<Establishment> {

    private static final int LONGEST_NAME = 120;

    private final transient TerritoryView territory;
    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final TextField name;
    private final TextField finess;
    private final Select<Sector> sector;
    private final Select<EstablishmentRole> role;
    private final Checkbox approves;
    private transient EstablishmentId id;

    EstablishmentForm(TerritoryView territory, TerritoryWords words) {
        this.territory = territory;
        this.words = words;
        Fields fields = new Fields(words);
        name = fields.text("field.name", LONGEST_NAME);
        finess = fields.text("field.finess", 11);
        finess.setHelperText(words.text("establishment.finessHelp"));
        sector = fields.choice("field.sector", "sector", Sector.values());
        role = fields.choice("field.role", "role", EstablishmentRole.values());
        approves = new Checkbox(words.text("establishment.approvesLong"));
        addClassName("v-form");
        add(Fields.row(name, finess), Fields.row(role, sector), approves);
        sector.setValue(Sector.PUBLIC);
        role.setValue(EstablishmentRole.PARTIE);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Establishment shown) {
        id = shown.id();
        name.setValue(shown.name());
        finess.setValue(shown.finess());
        sector.setValue(shown.sector());
        role.setValue(shown.role());
        approves.setValue(shown.approves());
    }

    @Override
    public Optional<Establishment> read() {
        checks.begin();
        var called = checks.needed(name, words.text("fault.name")).map(String::strip);
        var number = checks.needed(finess, words.text("fault.finess")).map(typed -> typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        number.filter(typed -> !Finess.isValid(typed)).ifPresent(typed -> checks.fault(finess, words.text("fault.finessKey", typed)));
        if (!checks.passed()) {
            return Optional.empty();
        }
        EstablishmentId known = id != null ? id : new EstablishmentId(Slug.of(called.orElseThrow(),
                taken -> territory.establishment(new EstablishmentId(taken)).isPresent()));
        return Optional.of(new Establishment(known, called.orElseThrow(), number.orElseThrow(), sector.getValue(), role.getValue(),
                approves.getValue()));
    }

    @Override
    public boolean refuse(String key, String said) {
        switch (key) {
            case "territory.refusal.finessTaken" -> checks.fault(finess, said);
            case "territory.refusal.oneSupport" -> checks.fault(role, said);
            case "territory.refusal.establishmentExists" -> checks.fault(name, said);
            default -> {
                return false;
            }
        }
        return true;
    }
}
