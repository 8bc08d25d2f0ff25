package fr.vigie.territoryfile;

import fr.vigie.access.Command;
import fr.vigie.files.Fault;
import fr.vigie.territory.TerritoryId;
import java.util.List;

/**
 * What a spreadsheet would bring in. Nothing is, until it is accepted; with a fault it cannot be.
 *
 * @param rows those that could be read, in order
 * @param faults by row and column, each with what was expected there
 * @param matchedColumns in the order of the sheet
 * @param ignoredColumns names of columns that nobody knows, which are left aside
 * @param commands what accepting it sends
 */
public record SheetPreview(SheetKind kind, TerritoryId territory, List<Row> rows, List<Fault> faults,
                           List<Match> matchedColumns, List<String> ignoredColumns, List<Command> commands) {

    public SheetPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        matchedColumns = List.copyOf(matchedColumns);
        ignoredColumns = List.copyOf(ignoredColumns);
        commands = List.copyOf(commands);
    }

    /** Whether it may be accepted. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** How many of its rows have this outcome. */
    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /**
     * A column that is known.
     *
     * @param found its name in the sheet
     * @param column its name in the template
     */
    public record Match(String found, String column) {
    }

    /**
     * A row that was understood.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param who the radiologist's name
     * @param what the rest, in the words of the sheet
     */
    public record Row(int number, String who, String what, Outcome outcome) {
    }

    /** What becomes of a row. */
    public enum Outcome {
        /** It is added. */
        NEW,
        /** It is known, and left as it is. */
        KNOWN
    }
}
