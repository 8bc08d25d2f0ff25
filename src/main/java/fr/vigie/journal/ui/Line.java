package fr.vigie.journal.ui;

import fr.vigie.journal.Entry;
import java.util.Optional;

/** An entry as the page shows it. The same entry is the same line, whatever its words. */
record Line(Entry entry, Sentence sentence, Optional<String> cause) {

    /** Whether there is more to it than its sentence. */
    boolean hasDetails() {
        return sentence.isFolded() || entry.event() instanceof Entry.Unreadable;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && line.entry.index() == entry.index();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(entry.index());
    }
}
