package fr.vigie.rota;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an open month would have otherwise if it were opened now, its lines or its rules having changed since. What has begun is
 * left as it was.
 *
 * @param duties those of the month as it would be, in the order of the board
 * @param added those that it lacks
 * @param changed those with other hours, work, rest or counts
 * @param dropped those that its lines have no more
 */
public record LineChanges(List<Duty> duties, List<DutyId> added, List<DutyId> changed, List<DutyId> dropped) {

    public LineChanges {
        duties = List.copyOf(duties);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
    }

    static LineChanges of(RotaState rota, List<Duty> wanted, Instant now) {
        var would = new LinkedHashMap<DutyId, Duty>();
        wanted.stream().filter(duty -> rota.duties().containsKey(duty.id()) || duty.start().isAfter(now))
                .forEach(duty -> would.put(duty.id(), duty));
        rota.duties().values().stream().filter(was -> !was.start().isAfter(now)).forEach(was -> would.put(was.id(), was));
        var added = would.keySet().stream().filter(id -> !rota.duties().containsKey(id)).toList();
        var changed = would.values().stream().filter(duty -> isOtherwise(rota.duties().get(duty.id()), duty)).map(Duty::id).toList();
        var dropped = rota.duties().keySet().stream().filter(id -> !would.containsKey(id)).toList();
        return new LineChanges(new ArrayList<>(would.values()), added, changed, dropped);
    }

    private static boolean isOtherwise(Duty was, Duty would) {
        return was != null && !was.isAs(would);
    }

    public boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && dropped.isEmpty();
    }

    /** The duties as they would be, by their ids. */
    public Map<DutyId, Duty> byId() {
        return duties.stream().collect(toMap(Duty::id, identity()));
    }
}
