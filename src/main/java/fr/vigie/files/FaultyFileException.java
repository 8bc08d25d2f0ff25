package fr.vigie.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file, or a folder of files, was refused whole. Its message names every fault, in French. */
public class FaultyFileException extends RuntimeException {

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public FaultyFileException(List<Fault> faults) {
        super(text(faults, Locale.FRENCH));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the files and their lines. */
    public List<Fault> faults() {
        return faults;
    }

    /** Every fault on its line, in the reader's language. */
    public String in(Locale reader) {
        return text(faults, reader);
    }

    private static String text(List<Fault> faults, Locale reader) {
        return faults.stream().map(fault -> fault.in(reader)).collect(Collectors.joining("\n"));
    }
}
