package fr.vigie.optimiser;

import java.util.List;
import java.util.stream.Collectors;

/** A file that is not of the form; it is refused whole, with every fault found. */
public final class FaultyFileException extends RuntimeException {

    private final transient List<Fault> faults;

    FaultyFileException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<Fault> faults() {
        return faults;
    }
}
