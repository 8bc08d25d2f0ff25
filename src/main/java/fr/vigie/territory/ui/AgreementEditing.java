package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.LinePair;
import fr.vigie.territory.Slug;
import fr.vigie.territory.TerritoryCommand.CombineLines;
import fr.vigie.territory.TerritoryCommand.DeclareAgreement;
import fr.vigie.territory.TerritoryCommand.SeparateLines;
import fr.vigie.territory.TerritoryCommand.SucceedAgreement;
import fr.vigie.territory.TerritoryCommand.WithdrawAgreement;
import fr.vigie.territory.ui.EditDialog.Reason;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import org.jspecify.annotations.Nullable;

/** The dialogs in which agreements are declared, amended and withdrawn, and lines combined and separated. */
record AgreementEditing(TerritoryDesk desk, Shown shown) {

    private static final String WIDE = "min(60rem, 97vw)";

    EditDialog<Agreement> add() {
        TerritoryWords words = shown.words();
        var dialog = new EditDialog<>(desk, words, words.text("agreement.add"), form(), null)
                .sending((none, typed, reason) -> new DeclareAgreement(shown.id(), none, typed, reason, Origin.MAIN),
                        typed -> words.text("edit.added", typed.name()))
                .undoing((seen, before, reason) -> new WithdrawAgreement(shown.id(), seen, reason));
        dialog.setWidth(WIDE);
        return dialog;
    }

    EditDialog<Agreement> change(Agreement seen) {
        TerritoryWords words = shown.words();
        var dialog = new EditDialog<>(desk, words, seen.name(), form(), seen).reason(Reason.NEEDED)
                .changingNothingWhen((stands, typed) -> typed.goesOnAs(stands))
                .sending(this::changing, typed -> words.text("edit.changed", typed.name()))
                .undoing((typed, before, reason) -> succeeds(before, typed) ? null
                        : new DeclareAgreement(shown.id(), typed, before, reason, Origin.MAIN))
                .removing((stands, same, reason) -> new WithdrawAgreement(shown.id(), stands, reason), words.text("edit.withdrawn", seen.name()),
                        (gone, same, reason) -> new DeclareAgreement(shown.id(), null, gone, reason, Origin.MAIN));
        dialog.setWidth(WIDE);
        return dialog;
    }

    EditDialog<LinePair> combine() {
        TerritoryWords words = shown.words();
        return new EditDialog<>(desk, words, words.text("combine.add"), new LinePairForm(shown.now(), words), null)
                .sending((none, typed, reason) -> new CombineLines(shown.id(), typed, reason, Origin.MAIN), typed -> words.text("combine.added"))
                .undoing((pair, same, reason) -> new SeparateLines(shown.id(), pair, reason));
    }

    void separate(LinePair pair, Component page) {
        TerritoryWords words = shown.words();
        new WordDialog("territory.combine.separateTitle", "territory.edit.reason", "territory.edit.remove", reason -> {
            boolean sent = Notices.attempt(page, () -> desk.send(new SeparateLines(shown.id(), pair, reason)));
            if (sent) {
                Notices.undoable(page, words.text("combine.separated"), () -> Notices.attempt(page, () -> desk.send(new CombineLines(
                        shown.id(), pair, words.text("edit.undoReason", reason.length(), reason), Origin.MAIN))));
            }
            return sent;
        }).open();
    }

    private AgreementForm form() {
        return new AgreementForm(shown.now(), desk.countable().counters(), shown.words(), shown.day());
    }

    /** One that begins later is an amendment, and takes over from what stood; any other corrects it. */
    private Command changing(@Nullable Agreement seen, Agreement typed, String reason) {
        if (seen == null || !succeeds(seen, typed)) {
            return new DeclareAgreement(shown.id(), seen, typed, reason, Origin.MAIN);
        }
        String id = Slug.of(typed.id(), taken -> shown.now().agreement(taken).isPresent());
        return new SucceedAgreement(shown.id(), seen, new Agreement(id, typed.name(), typed.partner(), typed.contributions(),
                typed.teleShares(), typed.validFrom(), typed.validTo()), reason);
    }

    private static boolean succeeds(Agreement seen, Agreement typed) {
        return typed.validFrom().isAfter(seen.validFrom());
    }
}
