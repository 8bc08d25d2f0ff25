package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.Sector;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody new: who they are, where they work and what they can do. An outside company has no post. */
class NewPersonForm extends Div implements Form<Profile> {

    /** A company without a name: what the parts are written upon. */
    private static final Profile BLANK = new Profile("", null, null, PractitionerStatus.PRESTATAIRE, Sector.PRESTATAIRE, true, true, 0,
            List.of(), Set.of(), Set.of(), Map.of(), Map.of(), null);

    private final IdentityPart identity;
    private final PostsPart posts;
    private final SkillsPart skills;
    private final RadioButtonGroup<Boolean> company = new RadioButtonGroup<>();

    NewPersonForm(PeopleDesk desk, TerritoryView territory, PersonWords words, LocalDate begin) {
        identity = new IdentityPart(words, rpps -> desk.people(territory.id()).stream()
                .filter(each -> rpps.equals(each.profile().rpps())).map(each -> each.displayName()).findFirst());
        posts = new PostsPart(territory, words, begin);
        posts.startEmpty();
        skills = new SkillsPart(territory, words);
        company.setLabel(words.text("edit.newKind"));
        company.setItems(false, true);
        company.setItemLabelGenerator(outside -> words.text(outside ? "edit.newCompany" : "edit.newPerson"));
        company.setValue(false);
        var where = new Div(new H3(words.text("posts.title")), posts);
        where.addClassName("v-edit-form");
        company.addValueChangeListener(change -> {
            identity.ofCompany(change.getValue());
            where.setVisible(!change.getValue());
        });
        addClassName("v-edit-form");
        add(company, identity, where, skills);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Profile> read() {
        var who = identity.read();
        var able = skills.read();
        if (company.getValue()) {
            return who.flatMap(written -> able.map(skilled -> skilled.apply(written.apply(BLANK))));
        }
        var where = posts.read();
        return who.isEmpty() || where.isEmpty() ? Optional.empty()
                : able.map(skilled -> skilled.apply(where.get().apply(who.get().apply(BLANK))));
    }
}
