package fr.vigie.planning;

import static java.util.stream.Collectors.toCollection;

import fr.vigie.optimiser.Problem;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LinePair;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of a problem. One that changes while the month lasts is several there: the last keeps its name, those before are
 * named after the day from which they held, {@code garde@2026-01-01}.
 */
final class ProblemLines {

    /** Between a line's name and the day from which an earlier version held; in no line's name. */
    private static final String SINCE = "@";
    /** As far as neighbouring duties are looked at. */
    private static final int DAYS_AROUND = 17;

    private final TerritoryView territory;
    private final LocalDate first;
    private final LocalDate last;

    ProblemLines(TerritoryView territory, YearMonth month) {
        this.territory = territory;
        this.first = month.atDay(1).minusDays(DAYS_AROUND);
        this.last = month.atEndOfMonth().plusDays(DAYS_AROUND);
    }

    List<Problem.Line> all() {
        return territory.lines().stream().flatMap(line -> versions(line.id()).map(version -> line(version, nameOf(version))))
                .toList();
    }

    /** The name in the problem of a line as it is on a day. */
    String name(LineId line, LocalDate day) {
        return versions(line).filter(version -> version.validOn(day)).findFirst().map(this::nameOf).orElse(line.value());
    }

    /** Every name of a line in the problem. */
    Set<String> names(LineId line) {
        return versions(line).map(this::nameOf).collect(toCollection(LinkedHashSet::new));
    }

    List<Problem.LinePair> combinable() {
        return territory.combinable().stream().flatMap(this::pairs).toList();
    }

    /** The line behind a name of the problem. */
    static LineId lineOf(String name) {
        int since = name.indexOf(SINCE);
        return new LineId(since < 0 ? name : name.substring(0, since));
    }

    private Stream<Problem.LinePair> pairs(LinePair pair) {
        return names(pair.one()).stream().flatMap(one -> names(pair.other()).stream()
                .map(other -> new Problem.LinePair(one, other)));
    }

    /** Those that a duty may be of; a line that is over or to come keeps its last, for a month opened before it changed. */
    private Stream<DutyLine> versions(LineId line) {
        List<DutyLine> near = territory.versionsOf(line).filter(version -> !version.validFrom().isAfter(last)
                && (version.validTo() == null || !version.validTo().isBefore(first))).toList();
        return near.isEmpty() ? territory.line(line).stream() : near.stream();
    }

    private String nameOf(DutyLine version) {
        DutyLine latest = versions(version.id()).reduce((before, after) -> after).orElseThrow();
        return version.equals(latest) ? version.id().value() : version.id() + SINCE + version.validFrom();
    }

    private static Problem.Line line(DutyLine line, String name) {
        Set<String> sectors = line.sectors().stream().map(Enum::name).collect(toCollection(LinkedHashSet::new));
        return new Problem.Line(name, Problem.LineKind.valueOf(line.kind().name()),
                line.site() == null ? null : line.site().value(), line.skills(), sectors.isEmpty() ? null : sectors,
                line.maxResponseMinutes(), line.criticality());
    }
}
