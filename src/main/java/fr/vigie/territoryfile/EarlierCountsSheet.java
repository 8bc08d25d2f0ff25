package fr.vigie.territoryfile;

import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.files.Faults;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.PractitionerCommand.RecordEarlierCounts;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.regulation.Counter;
import fr.vigie.regulation.RulePack;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.SheetKind.Column;
import fr.vigie.territoryfile.SheetPreview.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of what was held before Vigie. A row of the months of one that is known takes its place; an empty cell is a counter that
 * nobody knows.
 */
final class EarlierCountsSheet {

    /** Each counter's column, by its name in the rule packs. */
    private static final Map<String, Column> COUNTERS = counters();

    static final List<Column> COLUMNS = Stream.concat(Stream.of(
            new Column(People.WHO, true, List.of("Radiologiste", "Praticien", "RPPS")),
            new Column("Mois", true, List.of("Du", "Depuis", "Premier mois", "Début")),
            new Column("Au", false, List.of("Jusqu’à", "Jusqu’au", "Dernier mois", "Fin"))), COUNTERS.values().stream()).toList();

    private final TerritoryView territory;
    private final People people;
    private final Faults faults;
    private final Map<PractitionerId, List<EarlierCounts>> read = new HashMap<>();

    EarlierCountsSheet(TerritoryView territory, People people, Faults faults) {
        this.territory = territory;
        this.people = people;
        this.faults = faults;
    }

    Optional<SheetPreview.Row> read(SheetCells row, List<Command> commands) {
        Faults.Mark mark = faults.mark();
        var who = people.of(row);
        var from = row.has("Mois") ? row.month("Mois") : row.<YearMonth>expected("Mois", "territoryfile.sheet.month");
        var to = row.has("Au") ? row.month("Au").flatMap(last -> from.isPresent() && last.isBefore(from.get())
                ? row.expected("Au", "territoryfile.monthNotBefore", SheetCells.said(from.get())) : Optional.of(last)) : from;
        Map<String, Integer> counts = new LinkedHashMap<>();
        COUNTERS.forEach((counter, column) -> {
            if (row.has(column.name())) {
                row.integer(column.name(), 0, EarlierCounts.MOST).ifPresent(number -> counts.put(counter, number));
            }
        });
        if (COUNTERS.values().stream().noneMatch(column -> row.has(column.name()))) {
            row.expected("Points", "territoryfile.sheet.someCounter");
        }
        return mark.ifNoneSince(() -> new EarlierCounts(from.orElseThrow(), to.orElseThrow(), counts))
                .flatMap(sound -> apart(row, who.orElseThrow(), sound)).map(sound -> row(row, who.orElseThrow(), sound, commands));
    }

    /** Of no month that this person has counts of already, but all the same months. */
    private Optional<EarlierCounts> apart(SheetCells row, PractitionerView one, EarlierCounts counts) {
        List<EarlierCounts> rows = read.computeIfAbsent(one.id(), any -> new ArrayList<>());
        Optional<EarlierCounts> other = Stream.concat(rows.stream(), one.earlierCounts().stream().filter(each -> !each.isOfSameMonths(counts)))
                .filter(counts::meets).findFirst();
        rows.add(counts);
        return other.isEmpty() ? Optional.of(counts)
                : row.expected("Mois", "territoryfile.countedOnce", SheetCells.said(other.get().from()),
                        SheetCells.said(other.get().to()));
    }

    private SheetPreview.Row row(SheetCells row, PractitionerView one, EarlierCounts counts, List<Command> commands) {
        EarlierCounts seen = one.earlierCounts().stream().filter(each -> each.isOfSameMonths(counts)).findFirst().orElse(null);
        if (!counts.equals(seen)) {
            commands.add(new RecordEarlierCounts(one.id(), territory.id(), seen, counts, Origin.IMPORT));
        }
        String months = SheetCells.said(counts.from()) + (counts.from().equals(counts.to()) ? "" : " – " + SheetCells.said(counts.to()));
        return new SheetPreview.Row(row.number(), one.displayName(), months + ", " + words(counts)
                + (seen == null || seen.equals(counts) ? "" : " (" + words(seen) + ")"), counts.equals(seen) ? Outcome.KNOWN : Outcome.NEW);
    }

    private static String words(EarlierCounts counts) {
        return COUNTERS.entrySet().stream().filter(each -> counts.counts().containsKey(each.getKey()))
                .map(each -> each.getValue().name() + " " + counts.counts().get(each.getKey())).collect(Collectors.joining(", "));
    }

    private static Map<String, Column> counters() {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put(RulePack.POINTS, new Column("Points", false, List.of()));
        columns.put(Counter.NIGHTS.key(), new Column("Nuits", false, List.of()));
        columns.put(Counter.HALF_NIGHTS.key(), new Column("Demi-nuits", false, List.of()));
        columns.put(Counter.FRIDAY_NIGHTS.key(), new Column("Vendredis soir", false, List.of("Vendredis")));
        columns.put(Counter.SATURDAY_AFTERNOONS.key(), new Column("Samedis après-midi", false, List.of("Samedis")));
        columns.put(Counter.SUNDAYS_AND_HOLIDAYS.key(), new Column("Dimanches et fériés", false, List.of("Dimanches", "Dimanches et jours fériés")));
        columns.put(Counter.WEEKEND_DAYS.key(), new Column("Jours de week-end", false, List.of("Jours de week-end et fériés")));
        columns.put(Counter.HOLIDAYS.key(), new Column("Jours fériés", false, List.of("Fériés")));
        columns.put(Counter.FEASTS.key(), new Column("Fêtes", false, List.of("Fêtes de fin d’année")));
        columns.put(Counter.WEEKENDS.key(), new Column("Week-ends", false, List.of()));
        return columns;
    }
}
