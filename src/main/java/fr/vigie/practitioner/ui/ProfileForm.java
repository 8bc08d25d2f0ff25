package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.vigie.practitioner.FormerProfile;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.ui.ProfileForm.Change;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A part of a profile, and the day from which it is so. */
class ProfileForm extends Div implements Form<Change> {

    /** What is to be changed, from a day on. */
    record Change(LocalDate from, UnaryOperator<Profile> edit) {
    }

    private final transient ProfilePart part;
    private final transient PractitionerView person;
    private final transient LocalDate today;
    private final transient PersonWords words;
    private final transient Checks checks = new Checks();
    private final DayField from;
    private final Div consequence = new Div();

    ProfileForm(ProfilePart part, Sheet sheet) {
        this.part = part;
        this.person = sheet.person();
        this.today = sheet.today();
        this.words = sheet.words();
        from = new Fields(words).day("edit.asOf");
        consequence.addClassNames("v-muted", "v-note");
        consequence.getElement().setAttribute("role", "status");
        part.show(person.profile());
        from.addValueChangeListener(change -> tellConsequence());
        // a change that is planned already is built upon, unless an earlier day is chosen
        var planned = person.formerProfiles().stream().map(former -> former.lastDay().plusDays(1)).filter(sheet.today()::isBefore)
                .max(LocalDate::compareTo);
        from.setValue(planned.orElse(sheet.begin()));
        addClassName("v-edit-form");
        add(part.component(), Fields.row(from), consequence);
    }

    @Override
    public Component component() {
        return this;
    }

    /** Begins again from a profile as it stands. */
    void show(Profile profile) {
        part.show(profile);
    }

    @Override
    public Optional<Change> read() {
        checks.begin();
        var edit = part.read();
        var day = checks.needed(from, words.text("fault.day"));
        return edit.isPresent() && day.isPresent() ? Optional.of(new Change(day.get(), edit.get())) : Optional.empty();
    }

    private void tellConsequence() {
        var day = from.getValue();
        if (day == null) {
            consequence.setText("");
            return;
        }
        var givenUp = person.formerProfiles().stream().map(FormerProfile::lastDay).map(last -> last.plusDays(1)).filter(day::isBefore)
                .map(words::date).toList();
        consequence.setText(!givenUp.isEmpty() ? words.text("edit.givesUp", String.join(", ", givenUp))
                : words.text(day.isBefore(today) ? "edit.inThePast" : "edit.before"));
    }
}
