package fr.vigie.territoryfile;

import fr.vigie.files.Faults;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A row's cells by the names of the columns; each reading answers the value, or empty after it has named the fault. */
final class SheetCells {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter SAID_MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    private static final List<DateTimeFormatter> MONTHS = Stream.of("uuuu-MM", "M/uuuu", "MMMM uuuu", "MMM uuuu", "uuuu-MM-dd", "d/M/uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.FRENCH)).toList();

    private final Grid grid;
    private final Grid.Row row;
    private final Map<String, Integer> places;
    private final Faults faults;

    SheetCells(Grid grid, Grid.Row row, Map<String, Integer> places, Faults faults) {
        this.grid = grid;
        this.row = row;
        this.places = places;
        this.faults = faults;
    }

    /** Where each column of a kind stands; with a fault for each that is needed and stands nowhere, or twice. */
    static Map<String, Integer> places(Grid grid, SheetKind kind, List<String> ignored, Faults faults) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < grid.header().cells().size(); place++) {
            String name = grid.header().cell(place);
            Optional<SheetKind.Column> column = kind.named(name);
            if (column.isEmpty() && !name.isEmpty()) {
                ignored.add(name);
            } else if (column.isPresent() && places.putIfAbsent(column.get().name(), place) != null) {
                Grid.fault(faults, grid.file(), Grid.letters(place), grid.header().number(), name, "territoryfile.sheet.columnOnce");
            }
        }
        kind.columns().stream().filter(column -> column.needed() && !places.containsKey(column.name())).forEach(column ->
                Grid.fault(faults, grid.file(), "", grid.header().number(), "", "territoryfile.sheet.column", column.name()));
        return places;
    }

    int number() {
        return row.number();
    }

    boolean has(String column) {
        return places.containsKey(column) && !row.cell(places.get(column)).isEmpty();
    }

    Optional<String> text(String column) {
        return has(column) ? Optional.of(row.cell(places.get(column))) : expected(column, "files.text");
    }

    Optional<String> text(String column, Predicate<String> right, String key) {
        return text(column).flatMap(text -> right.test(text) ? Optional.of(text) : expected(column, key));
    }

    Optional<Integer> integer(String column, int least, int most) {
        return text(column).flatMap(text -> {
            String digits = text.replace("%", "").strip();
            boolean right = digits.matches("\\d{1,6}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
            return right ? Optional.of(Integer.valueOf(digits))
                    : expected(column, "files.integer", String.valueOf(least), String.valueOf(most));
        });
    }

    /** As {@code 2026-12-24} or {@code 24/12/2026}. */
    Optional<LocalDate> date(String column) {
        return text(column).flatMap(text -> {
            try {
                return Optional.of(text.contains("/") ? LocalDate.parse(text, FRENCH) : text.length() > 10
                        ? LocalDateTime.parse(text.replace(' ', 'T')).toLocalDate() : LocalDate.parse(text));
            } catch (DateTimeException notSo) {
                return expected(column, "territoryfile.sheet.date");
            }
        });
    }

    /** As {@code 2026-03}, {@code 03/2026}, {@code mars 2026}, or a day of the month. */
    Optional<YearMonth> month(String column) {
        return text(column).flatMap(text -> MONTHS.stream().flatMap(form -> parsed(text, form).stream()).findFirst()
                .or(() -> expected(column, "territoryfile.sheet.month")));
    }

    /** As a French spreadsheet shows it. */
    static String said(LocalDate day) {
        return SAID.format(day);
    }

    /** As a French spreadsheet shows it. */
    static String said(YearMonth month) {
        return SAID_MONTH.format(month);
    }

    private static Optional<YearMonth> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(YearMonth.parse(text.toLowerCase(Locale.FRENCH), form));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }

    /** One of some words, however written. */
    <T> Optional<T> word(String column, SheetWords<T> words) {
        return text(column).flatMap(text -> words.of(text).or(() -> expected(column, "files.oneOf", words.list())));
    }

    /** Words between commas, semicolons or slashes. */
    <T> List<T> words(String column, SheetWords<T> words) {
        List<T> found = new ArrayList<>();
        if (has(column)) {
            for (String each : text(column).orElse("").split("[,;/+]")) {
                words.of(each).ifPresentOrElse(found::add, () -> expected(column, "files.oneOf", words.list()));
            }
        }
        return found;
    }

    /** Names a fault; of a formula the one that is named already, for what it would come to is nobody's to say. */
    <T> Optional<T> expected(String column, String key, Object... arguments) {
        Integer place = places.get(column);
        if (place != null && row.isFormula(place)) {
            grid.formula(row, place, faults);
            return Optional.empty();
        }
        Grid.fault(faults, grid.file(), place == null ? column : Grid.letters(place) + " (" + column + ")", row.number(),
                place == null ? "" : row.cell(place), key, arguments);
        return Optional.empty();
    }
}
