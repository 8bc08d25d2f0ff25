package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand.CancelLeave;
import fr.vigie.practitioner.PractitionerCommand.ChangeLeave;
import fr.vigie.practitioner.PractitionerCommand.EndSession;
import fr.vigie.practitioner.PractitionerCommand.ExpressWish;
import fr.vigie.practitioner.PractitionerCommand.LiftDispensation;
import fr.vigie.practitioner.PractitionerCommand.PlanSession;
import fr.vigie.practitioner.PractitionerCommand.RecordConsent;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerCommand.RevokeConsent;
import fr.vigie.practitioner.PractitionerCommand.WithdrawWish;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.practitioner.Wish;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.Notices;

/** The dialogs in which somebody's absences, dispensations, consents, sessions and wishes are entered and ended. */
record Editing(Sheet sheet) {

    void leave() {
        dialog("leave.add", new LeaveForm(sheet, null)).sending((leave, none) -> new RecordLeave(who(), of(), leave, Origin.MAIN),
                words().text("leave.added")).open();
    }

    void change(Leave seen) {
        dialog("leave.change", new LeaveForm(sheet, seen)).changingNothingWhen(seen::equals).sending((leave, none) -> new ChangeLeave(who(), of(), seen, leave),
                words().text("leave.changed")).open();
    }

    void cancel(Component page, Leave leave) {
        confirm(page, "leave.cancel", words().span(leave.from(), leave.to(), sheet.today()), new CancelLeave(who(), of(), leave.id()),
                "leave.cancelled");
    }

    void dispensation() {
        dialog("dispensations.add", new DispensationForm(sheet)).sending(
                (each, none) -> new RecordDispensation(who(), of(), each, Origin.MAIN), words().text("dispensations.added")).open();
    }

    void lift(Dispensation each) {
        dialog("dispensations.lift", new LastDayForm(words(), words().text("scope." + each.scope()), sheet.today()).earlierThan(each.to())).sending(
                (day, none) -> new LiftDispensation(who(), of(), each.id(), day), words().text("dispensations.lifted")).open();
    }

    void consent() {
        var limits = sheet.desk().limits().of(sheet.person(), sheet.day());
        dialog("consents.add", new ConsentForm(sheet, limits)).reasoned().sending(
                (each, reason) -> new RecordConsent(who(), of(), each, reason, Origin.MAIN), words().text("consents.added")).open();
    }

    void revoke(Consent each) {
        dialog("consents.revoke", new LastDayForm(words(), ConsentsCard.limit(each, words()), sheet.today()).earlierThan(each.to())).reasoned().sending(
                (day, reason) -> new RevokeConsent(who(), of(), each.id(), day, reason), words().text("consents.revoked")).open();
    }

    void session() {
        dialog("week.add", new SessionForm(sheet)).reasoned().sending(
                (each, reason) -> new PlanSession(who(), of(), each, reason, Origin.MAIN), words().text("week.added")).open();
    }

    void end(WeeklySession each, String told) {
        dialog("week.end", new LastDayForm(words(), told, sheet.today()).earlierThan(each.validTo())).reasoned().sending(
                (day, reason) -> new EndSession(who(), of(), each.id(), day, reason), words().text("week.ended")).open();
    }

    void wish() {
        dialog("wishes.add", new WishForm(sheet)).sending((wish, none) -> new ExpressWish(who(), of(), wish, Origin.MAIN),
                words().text("wishes.added")).open();
    }

    void withdraw(Component page, Wish wish) {
        confirm(page, "wishes.withdraw", words().text("wish." + wish.kind()) + " " + words().period(wish.period()),
                new WithdrawWish(who(), of(), wish.id()), "wishes.withdrawn");
    }

    private <T> EditDialog<T> dialog(String title, Form<T> form) {
        return new EditDialog<>(sheet.desk(), words(), words().text("edit.title", words().text(title), sheet.person().displayName()), form);
    }

    private void confirm(Component page, String title, String what, Command command, String done) {
        var question = new ConfirmDialog(words().text(title), words().text(title + ".question", what), words().text(title),
                yes -> {
                    if (Notices.attempt(page, () -> sheet.desk().send(command))) {
                        Notices.said(words().text(done));
                    }
                });
        question.setCancelable(true);
        question.setCancelText(words().text("edit.keep"));
        question.open();
    }

    private PersonWords words() {
        return sheet.words();
    }

    private PractitionerId who() {
        return sheet.person().id();
    }

    private TerritoryId of() {
        return sheet.person().territory();
    }
}
