package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.access.Command.Origin;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.territory.TerritoryCommand.ChangeLinePhone;
import fr.vigie.territory.TerritoryCommand.CloseLine;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.territory.ui.EditDialog.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The dialogs in which a line is opened, changed from a day on, closed, or given another phone. */
record LineEditing(TerritoryDesk desk, Shown shown) {

    private static final String WIDE = "min(86rem, 97vw)";

    /** What the phone's dialog asks for; null to ring the holder. */
    record Phone(@Nullable String number) {
    }

    /** What the closing dialog asks for. */
    record LastDay(LocalDate day) {
    }

    void open(Component page) {
        TerritoryWords words = shown.words();
        var dialog = new EditDialog<>(desk, words, words.text("line.add"), new LineForm(shown.offered(), words, desk.hours().on(nextMonth()), nextMonth()), null)
                .sending((none, typed, reason) -> new OpenLine(shown.id(), typed, reason, Origin.MAIN), typed -> words.text("edit.added", typed.name()))
                .reviewing(typed -> LineReview.ofChange(desk, standing(), typed));
        dialog.setWidth(WIDE);
        dialog.open(page);
    }

    /** @param last version of it */
    EditDialog<DutyLine> change(DutyLine last) {
        TerritoryWords words = shown.words();
        LocalDate from = changeFrom(last);
        LineForm form = new LineForm(shown.now(), words, desk.hours().on(from), from);
        if (from.equals(last.validFrom())) {
            form.hint(words.text("line.fromForeseen", words.day(from)));
        }
        var dialog = new EditDialog<>(desk, words, last.name(), form, last).reason(Reason.NEEDED)
                .sending((seen, typed, reason) -> new ChangeLine(shown.id(), seen, typed, reason, Origin.MAIN),
                        typed -> words.text("line.changed", typed.name(), words.day(typed.validFrom())))
                .changingNothingWhen((seen, typed) -> standing().now().staysWith(typed))
                .reviewing(typed -> LineReview.ofChange(desk, standing(), typed));
        dialog.setWidth(WIDE);
        return dialog;
    }

    EditDialog<LastDay> close(DutyLine last) {
        TerritoryWords words = shown.words();
        return new EditDialog<>(desk, words, words.text("line.closeTitle", last.name()), new LastDayForm(shown.now().versionsOf(last.id()).findFirst().orElse(last), words),
                new LastDay(last.validTo() != null ? last.validTo() : nextMonth().minusDays(1))).reason(Reason.NEEDED)
                .sending((seen, typed, reason) -> new CloseLine(shown.id(), last.id(), typed.day(), reason),
                        typed -> words.text("line.closed", last.name(), words.day(typed.day())))
                .changingNothingWhen((proposed, typed) -> typed.day().equals(last.validTo()))
                .reviewing(typed -> LineReview.ofClosing(desk, standing(), endedOn(last, typed.day())));
    }

    EditDialog<Phone> phone(DutyLine last) {
        TerritoryWords words = shown.words();
        return new EditDialog<>(desk, words, words.text("line.phoneTitle", last.name()), new PhoneForm(words), new Phone(last.phone()))
                .sending((seen, typed, reason) -> new ChangeLinePhone(shown.id(), last.id(), typed.number(), reason),
                        typed -> words.text("edit.changed", last.name()))
                .undoing((seen, before, reason) -> new ChangeLinePhone(shown.id(), last.id(), last.phone(), reason));
    }

    /** As it is by now: a review tells of what would be changed, whoever has edited meanwhile. */
    private Shown standing() {
        return desk.territories().find(shown.id()).map(shown::with).orElse(shown);
    }

    /** The version that is the last to begin by that day. */
    private DutyLine endedOn(DutyLine last, LocalDate day) {
        return shown.now().versionsOf(last.id()).filter(version -> !version.validFrom().isAfter(day))
                .reduce((earlier, later) -> later).orElse(last).until(day);
    }

    /** With the next month; with the last version where that begins later, since its figures are those of the form. */
    private LocalDate changeFrom(DutyLine last) {
        LocalDate usual = last.slots().grouping() == SlotGrouping.NONE ? nextMonth()
                : nextMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return last.validFrom().isAfter(usual) ? last.validFrom() : usual;
    }

    private LocalDate nextMonth() {
        return desk.today(shown.now()).plusMonths(1).withDayOfMonth(1);
    }
}
