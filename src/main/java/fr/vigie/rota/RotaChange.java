package fr.vigie.rota;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change of holders or of pins, undone and made anew as a whole.
 *
 * @param number among the rota's events
 * @param pinned duties that become pinned
 * @param unpinned duties that are let go
 */
public record RotaChange(long number, List<Reassignment> holders, List<DutyId> pinned, List<DutyId> unpinned) {

    /** Empty for an event that changes neither holders nor pins. */
    static Optional<RotaChange> of(RotaEvent event, long number) {
        return switch (event) {
            case RotaEvent.DutiesReassigned e -> Optional.of(new RotaChange(number, e.changes(), List.of(), List.of()));
            case RotaEvent.DutiesPinned e -> Optional.of(new RotaChange(number, List.of(), e.duties(), List.of()));
            case RotaEvent.DutiesUnpinned e -> Optional.of(new RotaChange(number, List.of(), List.of(), e.duties()));
            case RotaEvent.DutyPinned e -> Optional.of(new RotaChange(number, List.of(), List.of(e.duty()), List.of()));
            case RotaEvent.DutyUnpinned e -> Optional.of(new RotaChange(number, List.of(), List.of(), List.of(e.duty())));
            default -> Optional.empty();
        };
    }

    /** Every duty that it touches. */
    public List<DutyId> duties() {
        return Stream.of(holders.stream().map(Reassignment::duty), pinned.stream(), unpinned.stream()).flatMap(all -> all).toList();
    }

    /** What takes it back. */
    RotaChange reversed() {
        return new RotaChange(number, holders.stream().map(c -> new Reassignment(c.duty(), c.after(), c.before())).toList(),
                unpinned, pinned);
    }
}
