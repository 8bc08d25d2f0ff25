package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.FormerProfile;
import fr.vigie.practitioner.PractitionerView;
import java.time.LocalDate;
import java.util.Optional;

/** What they are able to do, and since when where it was gained here. */
class SkillsCard extends SheetCard {

    SkillsCard(Sheet sheet) {
        super(sheet, sheet.words().text("skills.title"));
        if (sheet.mayEdit()) {
            action("edit.button", VaadinIcon.EDIT, () -> new ProfileEditing(sheet).skills());
        }
        var skills = sheet.profile().skills();
        if (skills.isEmpty()) {
            add(note(words.text("skills.none")));
            return;
        }
        add(PeopleTable.chips(words.sortedSkills(skills).stream().map(this::told).toList()));
    }

    private String told(String skill) {
        return since(sheet.person(), skill, sheet.day()).map(day -> words.text("skills.since", words.skill(skill), words.date(day)))
                .orElse(words.skill(skill));
    }

    /** The day on which a skill of that day was gained; empty for one held from the beginning. */
    static Optional<LocalDate> since(PractitionerView person, String skill, LocalDate day) {
        return person.formerProfiles().stream().filter(former -> former.lastDay().isBefore(day))
                .filter(former -> !former.profile().skills().contains(skill)).map(FormerProfile::lastDay).max(LocalDate::compareTo)
                .map(last -> last.plusDays(1));
    }
}
