package fr.vigie.territory.ui;

import fr.vigie.access.Command.Origin;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.Site;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryCommand.ChangeEstablishment;
import fr.vigie.territory.TerritoryCommand.ChangeSite;
import fr.vigie.territory.TerritoryCommand.DeclareEstablishment;
import fr.vigie.territory.TerritoryCommand.OpenSite;
import fr.vigie.territory.TerritoryCommand.RecogniseSkill;
import fr.vigie.territory.TerritoryCommand.RenameSkill;
import fr.vigie.territory.ui.EditDialog.Reason;
import org.jspecify.annotations.Nullable;

/** The dialogs in which establishments, sites and skills are added (null) or changed. */
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
                .undoing((before, typed, reason) -> new ChangeEstablishment(shown.id(), before, typed, reason));
    }

    EditDialog<Site> site(@Nullable Site seen) {
        TerritoryWords words = shown.words();
        var form = new SiteForm(shown.now(), words);
        if (seen == null) {
            return new EditDialog<>(desk, words, words.text("site.add"), form, null).sending(
                    (none, typed, reason) -> new OpenSite(shown.id(), typed, reason, Origin.MAIN),
                    typed -> words.text("edit.added", typed.name()));
        }
        return new EditDialog<>(desk, words, seen.name(), form, seen).reason(Reason.NEEDED)
                .sending((before, typed, reason) -> new ChangeSite(shown.id(), before, typed, reason),
                        typed -> words.text("edit.changed", typed.name()))
                .undoing((before, typed, reason) -> new ChangeSite(shown.id(), before, typed, reason));
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
