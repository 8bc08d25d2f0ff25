package fr.vigie.rota;

import fr.vigie.access.Command.Origin;
import fr.vigie.access.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/** What became of a rota, from its own events: its versions, its submissions, and what changed between two moments. */
public final class RotaPast {

    private final List<Told> told;

    private RotaPast(List<Told> told) {
        this.told = told;
    }

    static RotaPast of(Stream<? extends DomainEventMessage<?>> events) {
        return new RotaPast(events.map(Told::of).toList());
    }

    /** An event with what stands beside it. */
    private record Told(RotaEvent event, Instant at, String author, String reason, Origin origin, String cause) {

        static Told of(DomainEventMessage<?> message) {
            var beside = message.getMetaData();
            var author = (String) beside.getOrDefault(Stamp.AUTHOR_NAME, beside.getOrDefault(Stamp.AUTHOR, ""));
            return new Told((RotaEvent) message.getPayload(), message.getTimestamp(), author, text(beside.get(Stamp.REASON)),
                    beside.get(Stamp.ORIGIN) == null ? Origin.MAIN : Origin.valueOf(text(beside.get(Stamp.ORIGIN))),
                    text(beside.get(Stamp.CAUSE)));
        }

        private static String text(Object value) {
            return value == null ? "" : (String) value;
        }
    }

    /** The oldest first. */
    public List<RotaVersion> versions() {
        return told.stream().flatMap(t -> versionOf(t.event()).stream().mapToObj(number -> new RotaVersion(number,
                t.event() instanceof RotaEvent.RotaAmended, t.at(), t.author(), t.reason(), t.origin(), t.cause()))).toList();
    }

    /** The rota as that version published it; empty when there is no such version. */
    public Optional<RotaState> version(int number) {
        return after(place(event -> versionOf(event).stream().anyMatch(n -> n == number)));
    }

    /** The last submission; empty before the first. */
    public Optional<Submission> submission() {
        Submission last = null;
        for (var t : told) {
            last = Submissions.after(last, t.event(), t.at(), t.author(), t.reason());
        }
        return Optional.ofNullable(last);
    }

    /** When a proposal of the optimiser was accepted last, or else when the month was opened. */
    public Optional<Instant> generated() {
        return told.stream().filter(t -> t.event() instanceof RotaEvent.MonthOpened
                || t.event() instanceof RotaEvent.DutiesReassigned && t.origin() == Origin.OPTIMISEUR).map(Told::at).reduce((a, b) -> b);
    }

    /** What differs from one version to another, in the order of the board; to an earlier one, as if the changes were taken back. */
    public List<DutyDifference> between(int from, int to) {
        var first = place(event -> versionOf(event).stream().anyMatch(n -> n == from));
        var second = place(event -> versionOf(event).stream().anyMatch(n -> n == to));
        return after(first).flatMap(one -> after(second).map(other ->
                differences(one, other, told.subList(Math.min(first, second) + 1, Math.max(first, second) + 1)))).orElse(List.of());
    }

    /** What has changed since it was submitted the last time but one; empty when it was submitted no more than once. */
    public Optional<List<DutyDifference>> sinceSubmittedBefore() {
        var places = IntStream.range(0, told.size()).filter(i -> told.get(i).event() instanceof RotaEvent.RotaSubmitted).boxed().toList();
        if (places.size() < 2) {
            return Optional.empty();
        }
        var place = places.get(places.size() - 2);
        return after(place).flatMap(before -> after(told.size() - 1)
                .map(now -> differences(before, now, told.subList(place + 1, told.size()))));
    }

    private static List<DutyDifference> differences(RotaState one, RotaState other, List<Told> between) {
        return one.changesTo(other.holders()).stream().map(change ->
                new DutyDifference(change.duty(), change.before(), change.after(), touches(change.duty(), between))).toList();
    }

    private static List<DutyDifference.Touch> touches(DutyId duty, List<Told> between) {
        return between.stream().filter(t -> t.event() instanceof RotaEvent.DutiesReassigned e
                        && e.changes().stream().anyMatch(c -> c.duty().equals(duty)))
                .map(t -> new DutyDifference.Touch(t.author(), t.at(), t.reason(), t.origin())).toList();
    }

    /** Where such an event stands for the last time; -1 when none does. */
    private int place(Predicate<RotaEvent> wanted) {
        return IntStream.range(0, told.size()).filter(i -> wanted.test(told.get(i).event())).max().orElse(-1);
    }

    private Optional<RotaState> after(int place) {
        return RotaState.of(told.subList(0, place + 1).stream().map(Told::event).toList());
    }

    private static OptionalInt versionOf(RotaEvent event) {
        return switch (event) {
            case RotaEvent.RotaPublished e -> OptionalInt.of(e.version());
            case RotaEvent.RotaAmended e -> OptionalInt.of(e.version());
            default -> OptionalInt.empty();
        };
    }
}
