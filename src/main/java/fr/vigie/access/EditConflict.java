package fr.vigie.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else has changed meanwhile what this editor was changing. Nothing was done; the page shows
 * {@link #differences()} and lets the editor begin again from {@link #now()}.
 */
public class EditConflict extends Refusal {

    private final transient @Nullable Object now;
    private final transient List<Difference> differences;

    private EditConflict(String key, String name, @Nullable Object now, List<Difference> differences) {
        super(key, name);
        this.now = now;
        this.differences = List.copyOf(differences);
    }

    /**
     * Passes when what the editor saw still stands.
     *
     * @param seen null when the editor saw none, and adds one
     * @param now null when there is none any more
     * @param name of the thing, as a reader knows it
     */
    public static <R extends Record> void refuseUnlessStill(@Nullable R seen, @Nullable R now, String name) {
        if (seen == null ? now == null : seen.equals(now)) {
            return;
        }
        if (now == null) {
            throw new EditConflict("access.refusal.goneMeanwhile", name, null, List.of());
        }
        throw new EditConflict(seen == null ? "access.refusal.addedMeanwhile" : "access.refusal.changedMeanwhile", name, now,
                seen == null ? List.of() : Difference.between(seen, now));
    }

    /** The thing as it stands; null when it is gone. */
    public @Nullable Object now() {
        return now;
    }

    /** What the other editor changed; empty when the thing was added or taken away. */
    public List<Difference> differences() {
        return differences;
    }
}
