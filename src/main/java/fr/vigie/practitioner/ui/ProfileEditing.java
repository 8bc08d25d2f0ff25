package fr.vigie.practitioner.ui;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.EditConflict;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.EndActivity;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.ui.ProfileForm.Change;
import fr.vigie.ui.ConflictDialog;
import java.util.Objects;
import java.util.Optional;

/**
 * The dialogs in which parts of somebody's profile change from a day on. When another editor was first, the author sees what
 * changed, and may go on from it, or put their own part on top of it: what they did not touch stays as the other left it.
 */
final class ProfileEditing {

    private final Sheet sheet;
    private final PersonWords words;
    private Profile seen;

    ProfileEditing(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.seen = sheet.person().profile();
    }

    void identity() {
        open("identity.edit", new IdentityPart(words, this::otherWith));
    }

    void places() {
        open("posts.edit", new PostsPart(sheet.territory(), words, sheet.begin()));
    }

    void skills() {
        open("skills.edit", new SkillsPart(sheet.territory(), words));
    }

    void ways() {
        open("ways.edit", new WaysPart(sheet.territory(), words));
    }

    void end() {
        var what = words.text(sheet.person().profile().external() ? "end.whatExternal" : "end.what");
        var form = new LastDayForm(words, what, sheet.begin()).warning(new HeldWarning(sheet, "held.end"))
                .earlierThan(sheet.person().lastDayOfActivity(sheet.today()).orElse(null));
        var person = sheet.person();
        var dialog = new EditDialog<>(sheet.desk(), words, words.text("edit.title", words.text("end.title"), person.displayName()), form);
        dialog.reasoned().sending((day, reason) -> new EndActivity(person.id(), person.territory(), day, seen, reason), words.text("end.done"))
                .onConflict((conflict, day) -> settle(conflict, null, () -> { }, () -> dialog.send(day))).open();
    }

    private void open(String title, ProfilePart part) {
        var form = new ProfileForm(part, sheet);
        var person = sheet.person();
        var dialog = new EditDialog<Change>(sheet.desk(), words, words.text("edit.title", words.text(title), person.displayName()), form);
        dialog.reasoned().changingNothingWhen(change -> person.staysWith(change.edit().apply(seen), change.from()))
                .sending((change, reason) -> new ChangeProfile(person.id(), person.territory(), change.from(), seen,
                        change.edit().apply(seen), reason, Origin.MAIN), words.text("edit.saved"))
                .onConflict((conflict, change) -> settle(conflict, change.edit().apply((Profile) Objects.requireNonNull(conflict.now())),
                        () -> form.show(seen), () -> dialog.send(change))).open();
    }

    private void settle(EditConflict conflict, Profile typed, Runnable show, Runnable again) {
        var now = (Profile) conflict.now();
        new ConflictDialog(conflict, typed, new ProfileWords(words), () -> {
            seen = now;
            show.run();
        }, () -> {
            seen = now;
            again.run();
        }).open();
    }

    private Optional<String> otherWith(String rpps) {
        return sheet.desk().people(sheet.person().territory()).stream().filter(each -> !each.id().equals(sheet.person().id()))
                .filter(each -> rpps.equals(each.profile().rpps())).map(each -> each.displayName()).findFirst();
    }
}
