package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.access.Spoken;
import fr.vigie.planning.Trial;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge.Breach;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.PinDuty;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.UnpinDuty;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.ui.Notices;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Changes by hand. Each is judged before it is asked for: what breaks a rule for good is refused with its reasons, what
 * needs a derogation or a reason asks for it, and the rest is done at once.
 */
class ByHand {

    private static final String MEANWHILE = "rota.refusal.changedMeanwhile";

    private final Component page;
    private final MonthDesk desk;
    private final Supplier<Trial> trial;
    private final Supplier<MonthBoard> drawing;

    ByHand(Component page, MonthDesk desk, Supplier<Trial> trial, Supplier<MonthBoard> drawing) {
        this.page = page;
        this.desk = desk;
        this.trial = trial;
        this.drawing = drawing;
    }

    /** @param seen the rota as its reader sees it: what has changed since is told, never overwritten */
    void change(RotaState seen, List<Reassignment> changes) {
        var breaches = trial.get().verdict(changes, drawing.get().locale()).breaches();
        var fatal = breaches.stream().filter(breach -> !breach.derogable()).toList();
        if (!fatal.isEmpty()) {
            Notices.error(page, page.getTranslation("rota.refusal.breaks", Breach.all(fatal).in(drawing.get().locale())));
        } else if (!breaches.isEmpty() || seen.status() == RotaStatus.PUBLISHED) {
            new ChangeDialog(drawing.get(), seen, changes, breaches, reason -> send(seen, changes, reason)).open();
        } else {
            send(seen, changes, "");
        }
    }

    void clear(RotaState seen, Collection<DutyId> duties) {
        var changes = Moves.clearing(seen, duties);
        if (!changes.isEmpty()) {
            change(seen, changes);
        }
    }

    void pin(RotaState seen, Collection<DutyId> duties, boolean pinned) {
        var changing = duties.stream().filter(duty -> seen.pinned().contains(duty) != pinned).toList();
        if (Notices.attempt(page, () -> changing.forEach(duty -> desk.send(pinned ? new PinDuty(seen.id(), duty)
                : new UnpinDuty(seen.id(), duty))))) {
            Notices.done(page, pinned ? "planning.selection.pinned" : "planning.selection.unpinned", changing.size());
        }
    }

    private boolean send(RotaState seen, List<Reassignment> changes, String reason) {
        Command command = new ReassignDuties(seen.id(), changes, Command.Origin.MAIN, reason, "");
        var done = Notices.attempt(page, () -> sendOrTell(command, changes));
        if (done) {
            Notices.done(page, "planning.change.done", changes.size());
        }
        return done;
    }

    private void sendOrTell(Command command, List<Reassignment> changes) {
        try {
            desk.send(command);
        } catch (Refusal refusal) {
            throw refusal.key().equals(MEANWHILE) ? meanwhile(changes) : refusal;
        }
    }

    /** Who holds now what was to be changed, beside who was thought to. */
    private Refusal meanwhile(List<Reassignment> changes) {
        var now = desk.rotas().find(trial.get().rota().id()).orElse(trial.get().rota());
        Spoken differences = locale -> changes.stream().filter(c -> !Objects.equals(c.before(), now.holder(c.duty())))
                .map(change -> difference(now, change, locale)).collect(Collectors.joining("\n"));
        return new Refusal("planning.refusal.changedMeanwhile", differences);
    }

    private String difference(RotaState now, Reassignment change, Locale locale) {
        var board = drawing.get();
        var duty = now.duties().get(change.duty());
        return page.getTranslation("planning.refusal.holderNow", board.lineName(duty) + ", " + board.brief(duty),
                board.name(now.holder(change.duty())), board.name(change.before()));
    }
}
