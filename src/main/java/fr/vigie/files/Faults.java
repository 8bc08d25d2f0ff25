package fr.vigie.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Gathers what is wrong, so that a reader of the file learns all of it at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Passes when there is none. */
    public void refuse(Function<List<Fault>, ? extends FaultyFileException> exception) {
        if (!found.isEmpty()) {
            throw exception.apply(found.stream().sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                    .toList());
        }
    }
}
