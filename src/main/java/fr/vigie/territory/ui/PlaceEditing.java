package fr.vigie.territory.ui;

import fr.vigie.access.Command.Origin;
import fr.vigie.territory.End;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.Site;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryCommand.ChangeEstablishment;
import fr.vigie.territory.TerritoryCommand.ChangeSite;
import fr.vigie.territory.TerritoryCommand.CloseEstablishment;
import fr.vigie.territory.TerritoryCommand.CloseSite;
import fr.vigie.territory.TerritoryCommand.DeclareEstablishment;
import fr.vigie.territory.TerritoryCommand.OpenSite;
import fr.vigie.territory.TerritoryCommand.RecogniseSkill;
import fr.vigie.territory.TerritoryCommand.RenameSkill;
import fr.vigie.territory.ui.EditDialog.Reason;
import org.jspecify.annotations.Nullable;

/** The dialogs in which establishments, sites and skills are added (null), changed, or closed. */
record PlaceEditing(TerritoryDesk desk, Shown shown) {

    EditDialog<Establishment> establishment(@Nullable Establishment seen) {
        TerritoryWords words = shown.words();
        var form = new EstablishmentForm(shown.now(), words);
        if (seen == null) {
            return new EditDialog<>(desk, words, words.text("establishment.add"), form, null).sending(
                    (none, typed, reason) -> new DeclareEstablishment(shown.id(), typed, reason, Origin.MAIN),
                    typed -> words.text("edit.added", typed.name()));
        }
        return new EditDialog<>(desk, words, seen.name(), form, seen).reason(Reason.NEEDED)
                .sending((before, typed, reason) -> new ChangeEstablishment(shown.id(), before, typed, reason),
                        typed -> words.text("edit.changed", typed.name()))
                .undoing((before, typed, reason) -> new ChangeEstablishment(shown.id(), before, typed, reason))
                .leadingTo(words.text("closing.establishment"), () -> close(seen));
    }

    EditDialog<End> close(Establishment seen) {
        TerritoryWords words = shown.words();
        var end = new End(seen.lastDay());
        var form = new ClosingForm(words.text("closing.establishmentWhat"), end, words);
        return new EditDialog<>(desk, words, words.text("closing.title", seen.name()), form, end).reason(Reason.NEEDED)
                .sending((before, typed, reason) -> new CloseEstablishment(shown.id(), seen.id(), before, typed, reason),
                        typed -> closed(seen.name(), typed))
                .undoing((before, typed, reason) -> new CloseEstablishment(shown.id(), seen.id(), before, typed, reason));
    }

    EditDialog<Site> site(@Nullable Site seen) {
        TerritoryWords words = shown.words();
        var form = new SiteForm(shown.now(), shown.offered().establishments(), words);
        if (seen == null) {
            return new EditDialog<>(desk, words, words.text("site.add"), form, null).sending(
                    (none, typed, reason) -> new OpenSite(shown.id(), typed, reason, Origin.MAIN),
                    typed -> words.text("edit.added", typed.name()));
        }
        return new EditDialog<>(desk, words, seen.name(), form, seen).reason(Reason.NEEDED)
                .sending((before, typed, reason) -> new ChangeSite(shown.id(), before, typed, reason),
                        typed -> words.text("edit.changed", typed.name()))
                .undoing((before, typed, reason) -> new ChangeSite(shown.id(), before, typed, reason))
                .leadingTo(words.text("closing.site"), () -> close(seen));
    }

    EditDialog<End> close(Site seen) {
        TerritoryWords words = shown.words();
        var end = new End(seen.lastDay());
        var form = new ClosingForm(words.text("closing.siteWhat"), end, words);
        return new EditDialog<>(desk, words, words.text("closing.title", seen.name()), form, end).reason(Reason.NEEDED)
                .sending((before, typed, reason) -> new CloseSite(shown.id(), seen.id(), before, typed, reason),
                        typed -> closed(seen.name(), typed))
                .undoing((before, typed, reason) -> new CloseSite(shown.id(), seen.id(), before, typed, reason));
    }

    private String closed(String name, End end) {
        TerritoryWords words = shown.words();
        return end.lastDay() == null ? words.text("closing.stays", name) : words.text("closing.done", name, words.day(end.lastDay()));
    }

    EditDialog<Skill> skill(@Nullable Skill seen) {
        TerritoryWords words = shown.words();
        var form = new SkillForm(shown.now(), words);
        if (seen == null) {
            return new EditDialog<>(desk, words, words.text("skill.add"), form, null).sending(
                    (none, typed, reason) -> new RecogniseSkill(shown.id(), typed, reason, Origin.MAIN),
                    typed -> words.text("edit.added", typed.name()));
        }
        return new EditDialog<>(desk, words, seen.name(), form, seen).reason(Reason.NEEDED)
                .sending((before, typed, reason) -> new RenameSkill(shown.id(), before, typed, reason),
                        typed -> words.text("edit.changed", typed.name()))
                .undoing((before, typed, reason) -> new RenameSkill(shown.id(), before, typed, reason));
    }
}
