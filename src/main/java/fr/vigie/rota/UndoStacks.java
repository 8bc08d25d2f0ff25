package fr.vigie.rota;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;

/**
 * The changes of a rota by author: those that stand and those that were undone, the last at the end. An exchange is in no stack:
 * two radiologists agreed on it, and its approver cannot take it back alone.
 */
final class UndoStacks {

    private final Map<String, List<RotaChange>> done = new HashMap<>();
    private final Map<String, List<RotaChange>> undone = new HashMap<>();
    private final Map<DutyId, String> lastToChangeHolder = new HashMap<>();
    private final Map<DutyId, String> lastToChangePin = new HashMap<>();

    /** @param number of the event among the rota's */
    void on(RotaEvent event, long number, MetaData told) {
        if (event instanceof RotaEvent.LinesFollowed) {
            // an earlier change may be of a duty that is there no more
            done.clear();
            undone.clear();
        }
        RotaChange.of(event, number).ifPresent(change -> {
            var author = author(told);
            var name = (String) told.getOrDefault(Stamp.AUTHOR_NAME, author);
            change.holders().forEach(c -> lastToChangeHolder.put(c.duty(), name));
            change.pinned().forEach(duty -> lastToChangePin.put(duty, name));
            change.unpinned().forEach(duty -> lastToChangePin.put(duty, name));
            var compensation = compensation(event);
            if (compensation != null) {
                switch (compensation.kind()) {
                    case UNDO -> move(compensation.change(), done, undone);
                    case REDO -> move(compensation.change(), undone, done);
                }
            } else if (!Origin.ECHANGE.name().equals(told.get(Stamp.ORIGIN))) {
                of(done, author).addLast(change);
                of(undone, author).clear();
            }
        });
    }

    Optional<RotaChange> lastDone(String author) {
        return last(of(done, author));
    }

    Optional<RotaChange> lastUndone(String author) {
        return last(of(undone, author));
    }

    boolean isDone(String author, long number) {
        return of(done, author).stream().anyMatch(change -> change.number() == number);
    }

    boolean isUndone(String author, long number) {
        return of(undone, author).stream().anyMatch(change -> change.number() == number);
    }

    /** Who has changed something since, so that this can no longer be done; empty when it can. */
    Optional<String> changedSinceBy(RotaState state, RotaChange wanted) {
        var holder = wanted.holders().stream().filter(c -> !Objects.equals(state.holder(c.duty()), c.before()))
                .map(c -> lastToChangeHolder.get(c.duty())).findFirst();
        return holder.or(() -> wanted.pinned().stream().filter(state.pinned()::contains).map(lastToChangePin::get).findFirst())
                .or(() -> wanted.unpinned().stream().filter(d -> !state.pinned().contains(d)).map(lastToChangePin::get).findFirst());
    }

    UndoRedo of(String author, RotaState state) {
        return new UndoRedo(lastDone(author).map(change -> step(change.reversed(), state)),
                lastUndone(author).map(change -> step(change, state)));
    }

    private UndoRedo.Step step(RotaChange wanted, RotaState state) {
        return new UndoRedo.Step(wanted, changedSinceBy(state, wanted).orElse(null));
    }

    private static Compensation compensation(RotaEvent event) {
        return switch (event) {
            case RotaEvent.DutiesReassigned e -> e.compensates();
            case RotaEvent.DutiesPinned e -> e.compensates();
            case RotaEvent.DutiesUnpinned e -> e.compensates();
            default -> null;
        };
    }

    private static String author(MetaData told) {
        return (String) told.getOrDefault(Stamp.AUTHOR, "");
    }

    private static void move(long number, Map<String, List<RotaChange>> from, Map<String, List<RotaChange>> to) {
        from.forEach((author, stack) -> last(stack).filter(change -> change.number() == number).ifPresent(change -> {
            stack.removeLast();
            of(to, author).addLast(change);
        }));
    }

    private static Optional<RotaChange> last(List<RotaChange> stack) {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    private static List<RotaChange> of(Map<String, List<RotaChange>> stacks, String author) {
        return stacks.computeIfAbsent(author, a -> new ArrayList<>());
    }
}
