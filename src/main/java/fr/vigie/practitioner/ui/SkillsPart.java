package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryView;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What they are able to do, of what the territory recognises. */
class SkillsPart extends Div implements ProfilePart {

    private final transient TerritoryView territory;
    private final CheckboxGroup<Skill> skills;

    SkillsPart(TerritoryView territory, PersonWords words) {
        this.territory = territory;
        skills = new Fields(words).several("field.skills", territory.skills(), Skill::name);
        addClassName("v-edit-form");
        add(skills);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Profile profile) {
        skills.setValue(territory.skills().stream().filter(skill -> profile.skills().contains(skill.code())).collect(Collectors.toSet()));
    }

    @Override
    public Optional<UnaryOperator<Profile>> read() {
        var codes = skills.getValue().stream().map(Skill::code).collect(Collectors.toSet());
        return Optional.of(profile -> profile.withSkills(codes));
    }
}
