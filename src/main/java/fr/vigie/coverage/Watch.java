package fr.vigie.coverage;

import static java.util.stream.Collectors.groupingBy;

import fr.vigie.calendar.Period;
import fr.vigie.coverage.Turn.Answer;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas.Held;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LineSlot;
import fr.vigie.territory.TerritoryView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who answers for a territory's lines from an instant on. Only a rota in force says so: of hours for which none is, all
 * that is known is that somebody should.
 *
 * @param lines in the territory's order
 * @param notInForce the months among these hours whose rota is not published, in order
 */
public record Watch(Instant from, List<LineWatch> lines, List<YearMonth> notInForce) {

    /** The hours that are told of whole. */
    public static final Duration AHEAD = Duration.ofHours(48);

    /** How far the next turn of a line is looked for: one that is held on Sundays alone is told of too. */
    static final Duration FURTHEST = Duration.ofDays(8);

    /** @param held all duties that meet the time from {@code from} to the {@link #FURTHEST} */
    static Watch of(TerritoryView territory, Instant from, List<Held> held) {
        var inForce = held.stream().filter(h -> isInForce(h.status())).toList();
        var known = inForce.stream().map(h -> new LineMonth(h.duty().line(), h.rota().month())).collect(Collectors.toSet());
        var unknown = slots(territory, from).filter(slot -> !known.contains(LineMonth.of(slot))).toList();
        var turns = Stream.concat(inForce.stream().flatMap(Watch::pieces), unknown.stream().flatMap(Watch::pieces))
                .filter(piece -> isToCome(piece.turn(), from))
                .collect(groupingBy(Piece::line, Collectors.mapping(Piece::turn, Collectors.toList())));
        var today = LocalDate.ofInstant(from, territory.zone());
        var lines = territory.lines().stream().map(last -> territory.lineOn(last.id(), today).orElse(last))
                .filter(line -> line.validOn(today) || turns.containsKey(line.id()))
                .map(line -> new LineWatch(line, joined(turns.getOrDefault(line.id(), List.of()), from),
                        Helping.with(line, territory, today))).toList();
        return new Watch(from, lines, months(unknown, from));
    }

    /** A rota that was published counts until the end of its life. */
    private static boolean isInForce(RotaStatus status) {
        return status != RotaStatus.DRAFT && status != RotaStatus.SUBMITTED;
    }

    private static Stream<LineSlot> slots(TerritoryView territory, Instant from) {
        var first = YearMonth.from(from.minus(FURTHEST).atZone(territory.zone()));
        var last = YearMonth.from(from.plus(FURTHEST).atZone(territory.zone()));
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> territory.slotsOf(month).stream());
    }

    private static Stream<Piece> pieces(Held held) {
        var answer = held.holder() == null ? Answer.OPEN : Answer.HELD;
        return held.duty().periods().stream().map(period -> new Piece(held.duty().line(), new Turn(period, answer, held.holder())));
    }

    private static Stream<Piece> pieces(LineSlot each) {
        return each.slot().periods().stream().map(period -> new Piece(each.line().id(), new Turn(period, Answer.UNKNOWN, null)));
    }

    private static boolean isToCome(Turn turn, Instant from) {
        return turn.period().end().isAfter(from) && turn.period().start().isBefore(from.plus(FURTHEST));
    }

    /** What follows on in the same hands is one turn. */
    private static List<Turn> joined(Collection<Turn> pieces, Instant from) {
        var turns = new ArrayList<Turn>();
        pieces.stream().sorted((a, b) -> a.period().compareTo(b.period())).forEach(piece -> {
            if (!turns.isEmpty() && turns.getLast().goesOnWith(piece)) {
                turns.add(turns.removeLast().with(piece));
            } else if (turns.isEmpty() || piece.period().start().isBefore(from.plus(AHEAD))) {
                turns.add(piece);
            }
        });
        return List.copyOf(turns);
    }

    private static List<YearMonth> months(List<LineSlot> unknown, Instant from) {
        var soon = new Period(from, from.plus(AHEAD));
        return unknown.stream().filter(each -> each.slot().periods().stream().anyMatch(soon::meets))
                .map(each -> YearMonth.from(each.slot().day())).distinct().sorted().toList();
    }

    private record Piece(LineId line, Turn turn) {
    }

    private record LineMonth(LineId line, YearMonth month) {

        static LineMonth of(LineSlot each) {
            return new LineMonth(each.line().id(), YearMonth.from(each.slot().day()));
        }
    }
}
