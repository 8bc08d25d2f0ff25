package fr.vigie.journal.ui;

import fr.vigie.journal.Journal.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The changes of a rota in order of time, to go from one to the next. */
record Changes(List<Change> all) {

    /** The end of the change that was under way at an instant: a rota between two events of one command never was. */
    Instant settled(Instant at) {
        return all.stream().filter(c -> !c.first().isAfter(at) && c.last().isAfter(at)).map(Change::last).findFirst().orElse(at);
    }

    /** When the change before the one that made the rota what it was at this instant was done. */
    Optional<Instant> before(Instant at) {
        var done = all.stream().filter(c -> !c.last().isAfter(at)).toList();
        return done.size() < 2 ? Optional.empty() : Optional.of(done.get(done.size() - 2).last());
    }

    Optional<Instant> after(Instant at) {
        return all.stream().filter(c -> c.last().isAfter(at)).map(Change::last).findFirst();
    }
}
