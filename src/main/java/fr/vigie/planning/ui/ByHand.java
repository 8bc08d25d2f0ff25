package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.planning.ui.life.DerogationDialog;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.PinDuties;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.UnpinDuties;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.ui.Notices;
import fr.vigie.ui.WordDialog;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Changes by hand. What breaks a rule for good is refused with its reasons, what needs a derogation or a reason asks for
 * it, and the rest is done at once. What somebody else changed meanwhile is told, never overwritten.
 */
class ByHand {

    private static final String MEANWHILE = "rota.refusal.changedMeanwhile";

    private final Component page;
    private final MonthDesk desk;
    private final Supplier<MonthBoard> drawing;

    /** @param drawing how duties and people are called */
    ByHand(Component page, MonthDesk desk, Supplier<MonthBoard> drawing) {
        this.page = page;
        this.desk = desk;
        this.drawing = drawing;
    }

    /** @param seen the rota as its reader sees it */
    void change(RotaState seen, List<Reassignment> changes) {
        if (seen.status() == RotaStatus.PUBLISHED) {
            amend(seen.id(), changes);
        } else {
            send(seen.id(), changes, "", () -> { });
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
        if (changing.isEmpty() || Notices.attempt(page, () -> desk.send(pinned ? new PinDuties(seen.id(), changing)
                : new UnpinDuties(seen.id(), changing)))) {
            Notices.done(page, pinned ? "planning.selection.pinned" : "planning.selection.unpinned", changing.size());
        }
    }

    /** Asks for the reason, and keeps it until the change is done. */
    private void amend(RotaId rota, List<Reassignment> changes) {
        var asking = new AtomicReference<WordDialog>();
        asking.set(new WordDialog("planning.change.title", "planning.duty.reasonNeeded", "planning.change.confirm", reason -> {
            send(rota, changes, reason, () -> asking.get().close());
            return false;
        }));
        asking.get().open();
    }

    private void send(RotaId rota, List<Reassignment> changes, String reason, Runnable done) {
        DerogationDialog.sendOrAsk(page, command -> sendOrTell(rota, command, changes),
                new ReassignDuties(rota, changes, Command.Origin.MAIN, reason, ""), () -> {
                    Notices.done(page, "planning.change.done", changes.size());
                    done.run();
                });
    }

    /** Sends what would make these changes; who holds them by now is told where somebody was faster. */
    void sendOrTell(RotaId rota, Command command, List<Reassignment> changes) {
        try {
            desk.send(command);
        } catch (Refusal refusal) {
            throw refusal.key().equals(MEANWHILE) ? meanwhile(rota, changes).orElse(refusal) : refusal;
        }
    }

    /** Who holds now what was to be changed, beside who was thought to; empty while the page's own view is behind. */
    private Optional<Refusal> meanwhile(RotaId rota, List<Reassignment> changes) {
        return desk.rotas().find(rota).map(now -> changes.stream().filter(c -> !Objects.equals(c.before(), now.holder(c.duty())))
                .map(change -> difference(now, change)).collect(Collectors.joining("\n")))
                .filter(differences -> !differences.isEmpty())
                .map(differences -> new Refusal("planning.refusal.changedMeanwhile", differences));
    }

    private String difference(RotaState now, Reassignment change) {
        var board = drawing.get();
        var duty = now.duties().get(change.duty());
        return page.getTranslation("planning.refusal.holderNow", board.lineName(duty) + ", " + board.brief(duty),
                board.name(now.holder(change.duty())), board.name(change.before()));
    }
}
