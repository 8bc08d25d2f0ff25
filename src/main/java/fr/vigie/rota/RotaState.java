package fr.vigie.rota;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.EstablishmentId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rota after some of its events. Immutable: the aggregate, the history and the judge of a change all read the same.
 *
 * @param duties in the order of the board
 * @param holders duties that are held, and by whom
 * @param awaited establishments whose director has not approved yet
 * @param version of the last publication or amendment; 0 before the first
 * @param submissions how often it was submitted
 * @param derogations all that were taken, each once, in order; see {@link #standingDerogations}
 */
public record RotaState(RotaId id, ZoneId zone, RotaStatus status, Map<DutyId, Duty> duties,
                        Map<DutyId, PractitionerId> holders, Set<DutyId> pinned, Set<EstablishmentId> awaited,
                        int version, int submissions, List<Derogation> derogations) {

    /** The rota after these events, in order; empty before the month was opened. */
    public static Optional<RotaState> of(Iterable<? extends RotaEvent> events) {
        RotaState state = null;
        for (var event : events) {
            state = event instanceof RotaEvent.MonthOpened opened ? opened(opened) : state.after(event);
        }
        return Optional.ofNullable(state);
    }

    static RotaState opened(RotaEvent.MonthOpened event) {
        return new RotaState(event.rota(), event.zone(), RotaStatus.DRAFT, byId(event.duties()), Map.of(), Set.of(), Set.of(), 0, 0, List.of());
    }

    RotaState after(RotaEvent event) {
        return switch (event) {
            case RotaEvent.MonthOpened opened -> opened(opened);
            case RotaEvent.LinesFollowed e -> following(e.duties());
            case RotaEvent.DutiesReassigned e -> withHolders(e.changes());
            case RotaEvent.DerogationTaken e -> withDerogation(e.derogation());
            case RotaEvent.DutiesPinned e -> withPinned(with(pinned, e.duties()));
            case RotaEvent.DutiesUnpinned e -> withPinned(without(pinned, Set.copyOf(e.duties())));
            case RotaEvent.DutyPinned e -> withPinned(with(pinned, List.of(e.duty())));
            case RotaEvent.DutyUnpinned e -> withPinned(without(pinned, Set.of(e.duty())));
            case RotaEvent.RotaSubmitted e -> new RotaState(id, zone, RotaStatus.SUBMITTED, duties, holders, pinned, e.awaited(),
                    version, submissions + 1, derogations);
            case RotaEvent.RotaRecalled e -> in(RotaStatus.DRAFT, Set.of(), version);
            case RotaEvent.RotaSentBack e -> in(RotaStatus.DRAFT, Set.of(), version);
            case RotaEvent.RotaApproved e -> in(status, without(awaited, e.establishments()), version);
            case RotaEvent.RotaPublished e -> in(RotaStatus.PUBLISHED, Set.of(), e.version());
            case RotaEvent.RotaAmended e -> in(status, awaited, e.version());
        };
    }

    /** With other duties; those that stay keep their holders and pins. */
    private RotaState following(List<Duty> others) {
        var next = byId(others);
        var kept = new HashMap<>(holders);
        kept.keySet().retainAll(next.keySet());
        var still = new HashSet<>(pinned);
        still.retainAll(next.keySet());
        return new RotaState(id, zone, status, next, Map.copyOf(kept), Set.copyOf(still), awaited, version, submissions, derogations);
    }

    private static Map<DutyId, Duty> byId(List<Duty> duties) {
        return duties.stream().collect(toMap(Duty::id, identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Who holds this duty; null when nobody does. */
    public PractitionerId holder(DutyId duty) {
        return holders.get(duty);
    }

    public List<Duty> open() {
        return duties.values().stream().filter(d -> !holders.containsKey(d.id())).toList();
    }

    /** Nobody holds anything yet. */
    public boolean isBlank() {
        return open().size() == duties.size();
    }

    public List<Duty> heldBy(PractitionerId practitioner) {
        return duties.values().stream().filter(d -> practitioner.equals(holders.get(d.id()))).toList();
    }

    /** Those whose duties are all still held by whom they were taken for. */
    public List<Derogation> standingDerogations() {
        return derogations.stream().filter(d -> d.duties().stream().map(holders::get)
                .allMatch(holder -> holder != null && (d.practitioner() == null || holder.equals(d.practitioner())))).toList();
    }

    /** What would have to change to come from this rota to the other's holders. */
    public List<Reassignment> changesTo(Map<DutyId, PractitionerId> wanted) {
        var changes = new ArrayList<Reassignment>();
        var known = new LinkedHashSet<>(duties.keySet());
        known.addAll(wanted.keySet());
        for (var duty : known) {
            var change = new Reassignment(duty, holders.get(duty), wanted.get(duty));
            if (!change.changesNothing()) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** This rota with these holders, whatever its rules say. */
    public RotaState withHolders(List<Reassignment> changes) {
        var next = new HashMap<>(holders);
        for (var change : changes) {
            if (change.after() == null) {
                next.remove(change.duty());
            } else {
                next.put(change.duty(), change.after());
            }
        }
        return new RotaState(id, zone, status, duties, Map.copyOf(next), pinned, awaited, version, submissions, derogations);
    }

    private RotaState withPinned(Set<DutyId> next) {
        return new RotaState(id, zone, status, duties, holders, next, awaited, version, submissions, derogations);
    }

    private RotaState withDerogation(Derogation taken) {
        var all = derogations.contains(taken) ? derogations : Stream.concat(derogations.stream(), Stream.of(taken)).toList();
        return new RotaState(id, zone, status, duties, holders, pinned, awaited, version, submissions, all);
    }

    private RotaState in(RotaStatus next, Set<EstablishmentId> stillAwaited, int nextVersion) {
        return new RotaState(id, zone, next, duties, holders, pinned, stillAwaited, nextVersion, submissions, derogations);
    }

    private static <T> Set<T> with(Set<T> all, List<T> more) {
        var next = new HashSet<>(all);
        next.addAll(more);
        return Set.copyOf(next);
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        var next = new HashSet<>(all);
        next.removeAll(some);
        return Set.copyOf(next);
    }
}
