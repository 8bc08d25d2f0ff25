package fr.vigie.territoryfile;

import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.calendar.Period;
import fr.vigie.files.Faults;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerCommand.ExpressWish;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Wish;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.SheetPreview.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of leave and of wishes. There is no column for a reason: one that stands there is left aside. */
final class AvailabilitySheet {

    private static final SheetWords<Wish.Kind> WISHES = new SheetWords<>(Words.WISHES, List.of("éviter", "souhaiter"));

    private final TerritoryView territory;
    private final People people;
    private final Faults faults;
    private final Map<PractitionerId, List<Leave>> leaves = new HashMap<>();

    AvailabilitySheet(TerritoryView territory, List<PractitionerView> people, Faults faults) {
        this.territory = territory;
        this.people = new People(people);
        this.faults = faults;
        people.forEach(each -> leaves.put(each.id(), new ArrayList<>(each.leaves())));
    }

    Optional<SheetPreview.Row> leave(SheetCells row, List<Command> commands) {
        Faults.Mark mark = faults.mark();
        var who = people.of(row);
        var from = row.date("Du");
        var to = end(row, from);
        return mark.ifNoneSince(() -> to).flatMap(sound -> {
            Leave leave = new Leave("tableur-" + from.orElseThrow(), from.orElseThrow(), to.orElseThrow());
            PractitionerView one = who.orElseThrow();
            List<Leave> known = leaves.get(one.id());
            boolean same = known.stream().anyMatch(each -> each.from().equals(leave.from()) && each.to().equals(leave.to()));
            if (!same) {
                known.stream().filter(each -> new Validity(each.from(), each.to()).meets(new Validity(leave.from(), leave.to())))
                        .findFirst().ifPresent(each -> row.expected("Du", "territoryfile.awayOnce", SheetCells.said(each.from()),
                                SheetCells.said(each.to())));
                known.add(leave);
                commands.add(new RecordLeave(one.id(), territory.id(), leave, Origin.IMPORT));
            }
            return mark.ifNoneSince(() -> new SheetPreview.Row(row.number(), one.displayName(), said(leave.from(), leave.to()),
                    same ? Outcome.KNOWN : Outcome.NEW));
        });
    }

    Optional<SheetPreview.Row> wish(SheetCells row, List<Command> commands) {
        Faults.Mark mark = faults.mark();
        var who = people.of(row);
        var from = row.date("Du");
        var to = end(row, from);
        var kind = row.word("Sens", WISHES);
        var strength = row.has("Force") ? row.integer("Force", 1, Wish.STRONGEST) : Optional.of(1);
        return mark.ifNoneSince(() -> {
            Period period = new Period(from.orElseThrow().atStartOfDay(territory.zone()).toInstant(),
                    to.orElseThrow().plusDays(1).atStartOfDay(territory.zone()).toInstant());
            Wish wish = new Wish("tableur-" + kind.orElseThrow() + "-" + from.orElseThrow(), period, kind.orElseThrow(), strength.orElseThrow());
            PractitionerView one = who.orElseThrow();
            boolean same = one.wishes().stream().anyMatch(each -> each.period().equals(period) && each.kind() == wish.kind());
            if (!same) {
                commands.add(new ExpressWish(one.id(), territory.id(), wish, Origin.IMPORT));
            }
            return new SheetPreview.Row(row.number(), one.displayName(), row.text("Sens").orElse("") + ", " + said(from.orElseThrow(), to.orElseThrow()), same ? Outcome.KNOWN : Outcome.NEW);
        });
    }

    private static String said(LocalDate from, LocalDate to) {
        return from.equals(to) ? SheetCells.said(from) : SheetCells.said(from) + " – " + SheetCells.said(to);
    }

    private static Optional<LocalDate> end(SheetCells row, Optional<LocalDate> from) {
        return row.date("Au").flatMap(day -> from.isPresent() && day.isBefore(from.get())
                ? row.expected("Au", "territoryfile.notBefore", SheetCells.said(from.get())) : Optional.of(day));
    }
}
