package fr.vigie.rota;

import static java.util.stream.Collectors.groupingBy;

import fr.vigie.calendar.Period;
import fr.vigie.calendar.Slot;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Need;
import fr.vigie.territory.TerritoryView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What answers for each need of a territory over a month: the best line that is held, part by part of each slot. */
public final class Coverings {

    private final TerritoryView territory;
    private final RotaState rota;
    private final Predicate<PractitionerId> external;
    private final Map<LineId, List<Duty>> duties;

    private Coverings(TerritoryView territory, RotaState rota, Predicate<PractitionerId> external) {
        this.territory = territory;
        this.rota = rota;
        this.external = external;
        this.duties = rota.duties().values().stream().collect(groupingBy(Duty::line));
    }

    /** From the best to none: who is there, who comes from home, who is elsewhere, who reads at a distance. */
    public enum Answer {
        /** A garde at the site itself. */
        PRESENCE,
        /** An astreinte of the site. */
        ASTREINTE,
        /** A line of another site of the territory. */
        TEAM,
        /** Teleradiology of the territory. */
        TELE,
        /** An outside provider, whatever the line. */
        PROVIDER,
        /** Nobody. */
        OPEN
    }

    /** A need and its slots of the month, in order. */
    public record Covered(Need need, List<Band> bands) {
    }

    /** One slot of a need; its parts in order, together the whole of it. */
    public record Band(Slot slot, List<Part> parts) {
    }

    /**
     * A part of a slot over which nothing changes hands.
     *
     * @param duty that answers or, where it is open, that would; null where no line runs
     */
    public record Part(Period period, Answer answer, @Nullable Duty duty) {
    }

    /**
     * In the order of the needs.
     *
     * @param external who is an outside provider
     */
    public static List<Covered> of(TerritoryView territory, RotaState rota, Predicate<PractitionerId> external) {
        var coverings = new Coverings(territory, rota, external);
        return territory.needs().stream().map(coverings::covered).filter(covered -> !covered.bands().isEmpty()).toList();
    }

    private Covered covered(Need need) {
        var running = need.lines().stream().flatMap(line -> duties.getOrDefault(line, List.of()).stream()).toList();
        var bands = need.slots().slotsOf(rota.id().month(), territory.zone(), territory.regionOf(need.site())).stream()
                .filter(slot -> need.validOn(slot.day())).map(slot -> band(need, slot, running)).toList();
        return new Covered(need, bands);
    }

    private Band band(Need need, Slot slot, List<Duty> running) {
        var parts = slot.periods().stream().flatMap(whole -> cut(whole, running).stream())
                .map(period -> part(need, period, running)).toList();
        return new Band(slot, joined(parts));
    }

    private Part part(Need need, Period period, List<Duty> running) {
        return running.stream().filter(duty -> duty.periods().stream().anyMatch(p -> p.contains(period)))
                .map(duty -> new Part(period, answer(need, duty), duty))
                .min(Comparator.comparing(Part::answer).thenComparing(part -> part.duty().start()))
                .orElse(new Part(period, Answer.OPEN, null));
    }

    private Answer answer(Need need, Duty duty) {
        var holder = rota.holder(duty.id());
        if (holder == null) {
            return Answer.OPEN;
        }
        if (external.test(holder)) {
            return Answer.PROVIDER;
        }
        return territory.lineOn(duty.line(), duty.day()).or(() -> territory.line(duty.line()))
                .map(line -> answer(need, line)).orElse(Answer.TEAM);
    }

    private static Answer answer(Need need, DutyLine line) {
        if (line.kind() == DutyKind.TELERADIOLOGIE) {
            return Answer.TELE;
        }
        if (!need.site().equals(line.site())) {
            return Answer.TEAM;
        }
        return line.kind() == DutyKind.GARDE ? Answer.PRESENCE : Answer.ASTREINTE;
    }

    /** Where a duty of the lines that cover it begins or ends. */
    private static List<Period> cut(Period whole, List<Duty> running) {
        var changes = new TreeSet<Instant>();
        running.stream().flatMap(duty -> duty.periods().stream()).flatMap(p -> Stream.of(p.start(), p.end())).forEach(changes::add);
        var parts = new ArrayList<Period>();
        var start = whole.start();
        for (var change : changes.subSet(whole.start(), false, whole.end(), false)) {
            parts.add(new Period(start, change));
            start = change;
        }
        parts.add(new Period(start, whole.end()));
        return parts;
    }

    /** Neighbours answered by the same duty, taken together. */
    private static List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        for (var part : parts) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.answer() == part.answer() && Objects.equals(last.duty(), part.duty())
                    && last.period().end().equals(part.period().start())) {
                joined.set(joined.size() - 1, new Part(new Period(last.period().start(), part.period().end()), part.answer(), part.duty()));
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }
}
