package fr.vigie.territoryfile;

import fr.vigie.files.Fault;
import fr.vigie.files.Faults;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a spreadsheet as texts; dates as {@code 2026-12-24}.
 *
 * @param header the row that names the columns
 * @param rows those below it that have anything
 */
record Grid(String file, Row header, List<Row> rows) {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ROWS = 5_000;
    private static final int MOST_TITLES = 10;
    static final String FORMULA = "=";

    /** @param number as the spreadsheet shows it, from 1 */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** Whether a formula stands there, or a text that a spreadsheet takes for one. */
        boolean isFormula(int column) {
            return cell(column).startsWith(FORMULA);
        }

        /** A title may have a column's name by chance; it does not have two. */
        private boolean namesColumnsOf(SheetKind kind) {
            return cells.stream().filter(cell -> kind.named(cell).isPresent()).count() > 1;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * Of the rows that have anything: titles that stand above the names of the columns are left aside. Where no row names
     * columns the first is taken for the one that should.
     */
    static Optional<Grid> of(String file, SheetKind kind, List<Row> filled) {
        int header = IntStream.range(0, Math.min(MOST_TITLES, filled.size())).filter(at -> filled.get(at).namesColumnsOf(kind)).findFirst().orElse(0);
        return filled.isEmpty() ? Optional.empty() : Optional.of(new Grid(file, filled.get(header), filled.subList(header + 1, filled.size())));
    }

    /** Such as «C», «AA». */
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    /** Without capitals, accents and spaces: as names are compared. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    void formula(Row row, int column, Faults faults) {
        fault(faults, file, letters(column), row.number(), row.cell(column), "territoryfile.sheet.formula");
    }

    /** Names each formula, in columns that are not read too. */
    void nameFormulas(Faults faults) {
        Stream.concat(Stream.of(header), rows.stream()).forEach(row -> IntStream.range(0, row.cells().size())
                .filter(row::isFormula).forEach(column -> formula(row, column, faults)));
    }

    static void fault(Faults faults, String file, String place, int row, String found, String key, Object... arguments) {
        faults.add(new Fault(file, place, row, found, key, List.of(arguments)));
    }
}
