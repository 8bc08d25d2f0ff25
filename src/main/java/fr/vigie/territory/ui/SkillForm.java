package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.territory.Skill;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.util.Locale;
import java.util.Optional;

/** The name of a skill. */
class SkillForm extends Div implements Form<Skill> {

    private static final int LONGEST_NAME = 60;

    private final transient TerritoryView territory;
    private final transient TerritoryWords words;
    private final transient Checks checks = new Checks();
    private final TextField name;
    private transient String code;

    SkillForm(TerritoryView territory, TerritoryWords words) {
        this.territory = territory;
        this.words = words;
        name = new Fields(words).text("field.name", LONGEST_NAME);
        name.setHelperText(words.text("skill.help"));
        addClassName("v-form");
        add(Fields.row(name));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Skill shown) {
        code = shown.code();
        name.setValue(shown.name());
    }

    @Override
    public Optional<Skill> read() {
        checks.begin();
        var called = checks.needed(name, words.text("fault.name")).map(String::strip);
        called.filter(this::isTaken).ifPresent(taken -> checks.fault(name, words.text("refusal.skillExists", taken)));
        return checks.passed() ? called.map(text -> new Skill(code == null ? codeOf(text) : code, text)) : Optional.empty();
    }

    private boolean isTaken(String text) {
        return territory.skills().stream().anyMatch(each -> each.name().equalsIgnoreCase(text) && !each.code().equals(code));
    }

    private String codeOf(String text) {
        return Slug.of(text, taken -> territory.skills().stream().anyMatch(each -> each.code().equals(codeOfSlug(taken))))
                .transform(SkillForm::codeOfSlug);
    }

    private static String codeOfSlug(String slug) {
        return slug.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public boolean refuse(String key, String said) {
        if (key.equals("territory.refusal.skillExists")) {
            checks.fault(name, said);
            return true;
        }
        return false;
    }
}
