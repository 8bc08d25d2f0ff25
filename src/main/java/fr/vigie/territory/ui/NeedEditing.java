package fr.vigie.territory.ui;

import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.Site;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.SucceedNeed;
import fr.vigie.territory.TerritoryCommand.WithdrawNeed;
import fr.vigie.territory.ui.EditDialog.Reason;
import org.jspecify.annotations.Nullable;

/** The dialogs in which a need is declared, corrected, changed from a day on, or withdrawn. */
record NeedEditing(TerritoryDesk desk, Shown shown) {

    private static final String WIDE = "min(86rem, 97vw)";

    /** @param site, modality null where the author has to choose */
    EditDialog<Need> add(@Nullable Site site, @Nullable Modality modality) {
        TerritoryWords words = shown.words();
        NeedForm form = new NeedForm(shown.offered(), words, desk.hours().on(shown.day()), shown.day());
        form.propose(site, modality);
        var dialog = new EditDialog<>(desk, words, words.text("need.add"), form, null)
                .sending((none, typed, reason) -> new DeclareNeed(shown.id(), none, typed, reason, Origin.MAIN),
                        typed -> words.text("edit.added", called(typed)))
                .undoing((seen, before, reason) -> new WithdrawNeed(shown.id(), seen, reason));
        dialog.setWidth(WIDE);
        return dialog;
    }

    EditDialog<Need> change(Need seen) {
        TerritoryWords words = shown.words();
        var dialog = new EditDialog<>(desk, words, called(seen),
                new NeedForm(shown.now(), words, desk.hours().on(shown.day()), shown.day()), seen).reason(Reason.NEEDED)
                .changingNothingWhen((stands, typed) -> typed.goesOnAs(stands))
                .sending(this::changing, typed -> words.text("edit.changed", called(typed)))
                .undoing((typed, before, reason) -> succeeds(before, typed) ? null
                        : new DeclareNeed(shown.id(), typed, before, reason, Origin.MAIN))
                .removing((stands, same, reason) -> new WithdrawNeed(shown.id(), stands, reason), words.text("edit.withdrawn", called(seen)),
                        (gone, same, reason) -> new DeclareNeed(shown.id(), null, gone, reason, Origin.MAIN));
        dialog.setWidth(WIDE);
        return dialog;
    }

    /** One that begins later takes over from what stood; any other corrects it. */
    private Command changing(@Nullable Need seen, Need typed, String reason) {
        if (seen == null || !succeeds(seen, typed)) {
            return new DeclareNeed(shown.id(), seen, typed, reason, Origin.MAIN);
        }
        String id = Slug.of(typed.id(), taken -> shown.now().need(taken).isPresent());
        return new SucceedNeed(shown.id(), seen, new Need(id, typed.site(), typed.modality(), typed.slots(), typed.lines(),
                typed.criticality(), typed.validFrom(), typed.validTo()), reason);
    }

    private static boolean succeeds(Need seen, Need typed) {
        return typed.validFrom().isAfter(seen.validFrom());
    }

    private String called(Need need) {
        return shown.words().text("need.called", shown.words().of("modality", need.modality()), shown.words().site(need.site()));
    }
}
