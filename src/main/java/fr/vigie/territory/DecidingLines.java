package fr.vigie.territory;

import static fr.vigie.territory.Deciding.refuseIf;

import fr.vigie.access.EditConflict;
import fr.vigie.access.Refusal;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.territory.TerritoryEvent.LineChanged;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Deciding about duty lines. */
final class DecidingLines {

    private DecidingLines() {
    }

    static List<TerritoryEvent> open(TerritoryView now, DutyLine line) {
        refuseIf(now.line(line.id()).isPresent(), "territory.refusal.lineExists", line.id());
        Consistency.check(now, line);
        return List.of(new LineOpened(now.id(), line));
    }

    static List<TerritoryEvent> change(TerritoryView now, DutyLine seen, DutyLine changed) {
        EditConflict.refuseUnlessStill(seen, now.line(changed.id()).orElse(null), seen.name());
        LocalDate opened = now.versionsOf(changed.id()).findFirst().orElseThrow().validFrom();
        refuseIf(changed.validFrom().isBefore(opened), "territory.refusal.changedBeforeOpen", seen.name(), opened);
        Consistency.check(now, changed);
        Stream.concat(now.lineOn(changed.id(), changed.validFrom().minusDays(1)).stream(), Stream.of(changed))
                .map(version -> version.slots().grouping()).forEach(grouping ->
                        refuseIf(splits(grouping, changed.validFrom()), "territory.refusal.changeWithinGroup", seen.name(),
                                changed.validFrom()));
        return now.staysWith(changed) ? List.of() : List.of(new LineChanged(now.id(), changed));
    }

    static List<TerritoryEvent> close(TerritoryView now, LineId id, LocalDate lastDay) {
        DutyLine line = line(now, id);
        LocalDate opened = now.versionsOf(id).findFirst().orElseThrow().validFrom();
        refuseIf(lastDay.isBefore(opened), "territory.refusal.closedBeforeOpen", line.name(), opened);
        return lastDay.equals(line.validTo()) ? List.of() : List.of(new LineClosed(now.id(), line.id(), lastDay));
    }

    static DutyLine line(TerritoryView now, LineId id) {
        return now.line(id).orElseThrow(() -> new Refusal("territory.refusal.noLine", id));
    }

    /** Whether a change that begins then would cut a week-end or a week that is held as one. */
    private static boolean splits(SlotGrouping grouping, LocalDate from) {
        return switch (grouping) {
            case NONE -> false;
            case WEEKEND -> from.getDayOfWeek().getValue() >= 6;
            case WEEK -> from.getDayOfWeek().getValue() != 1;
        };
    }
}
