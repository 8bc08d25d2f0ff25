package fr.vigie.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a batch of events changes: each is read once, changed in memory by one event after the other, and
 * written once as the batch ends, in its transaction.
 */
public final class ViewBatch<K, V> {

    /** A document, and the number of the last event that it knows. */
    public record Versioned<V>(V view, long version) {
    }

    private final Map<K, Versioned<V>> changed = new LinkedHashMap<>();
    private final Function<K, Optional<V>> read;

    private ViewBatch(Function<K, Optional<V>> read) {
        this.read = read;
    }

    /**
     * Of the batch under way: the first who asks says how documents are read and, all of them at the end, written.
     *
     * @param projection whose documents these are; each has a batch of its own
     */
    public static <K, V> ViewBatch<K, V> in(UnitOfWork<?> work, Class<?> projection, Function<K, Optional<V>> read,
            Consumer<Collection<Versioned<V>>> write) {
        return work.root().getOrComputeResource(projection.getName(), name -> {
            var batch = new ViewBatch<>(read);
            work.onPrepareCommit(ended -> write.accept(batch.changed.values()));
            return batch;
        });
    }

    /** @param change from the document as it stands, null when there is none yet */
    public void change(K id, long version, UnaryOperator<@Nullable V> change) {
        var known = changed.get(id);
        V before = known == null ? read.apply(id).orElse(null) : known.view();
        changed.put(id, new Versioned<>(change.apply(before), version));
    }
}
