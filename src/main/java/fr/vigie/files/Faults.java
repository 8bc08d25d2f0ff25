package fr.vigie.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers what is wrong, so that a reader of the file learns all of it at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    /** Remembers how many there are, to build a value later if its reading added none. */
    public Mark mark() {
        int before = found.size();
        return new Mark() {
            @Override
            public <T> Optional<T> ifNoneSince(Supplier<T> value) {
                return found.size() == before ? Optional.of(value.get()) : Optional.empty();
            }
        };
    }

    /** A moment in the reading of a file. */
    public interface Mark {

        /** The value, made only when no fault has been named since. */
        <T> Optional<T> ifNoneSince(Supplier<T> value);
    }

    /** Passes when there is none. */
    public void refuse(Function<List<Fault>, ? extends FaultyFileException> exception) {
        if (!found.isEmpty()) {
            throw exception.apply(found.stream().distinct().sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                    .toList());
        }
    }
}
