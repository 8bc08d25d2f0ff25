package fr.vigie.territoryfile;

import fr.vigie.access.AllOrNothing;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.files.Fault;
import fr.vigie.files.Faults;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePacks;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Service;

/** People, leave, wishes and earlier counts as hospitals have them, in CSV or XLSX: shown first, brought in when accepted, all or nothing. */
@Service
public class Spreadsheets {

    private final Territories territories;
    private final Practitioners practitioners;
    private final RulePacks packs;
    private final AllOrNothing atOnce;

    Spreadsheets(Territories territories, Practitioners practitioners, RulePacks packs, AllOrNothing atOnce) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.packs = packs;
        this.atOnce = atOnce;
    }

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = Grid.MOST_BYTES;

    /** How the names of files end that are read. */
    public static final List<String> TYPES = List.of(".xlsx", ".csv", ".txt");

    /** An empty sheet with the columns of a kind, in CSV as a French spreadsheet opens it: semicolons, UTF-8 with its mark. */
    public static byte[] csvTemplate(SheetKind kind) {
        return ("\uFEFF" + kind.columns().stream().map(SheetKind.Column::name).collect(Collectors.joining(";")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** An empty sheet with the columns of a kind, in XLSX. */
    public static byte[] template(SheetKind kind) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row header = workbook.createSheet(kind.name().toLowerCase(Locale.ROOT)).createRow(0);
            kind.columns().forEach(column -> header.createCell(kind.columns().indexOf(column)).setCellValue(column.name()));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * What a spreadsheet would bring in. Changes nothing.
     *
     * @param file its name, which ends as one of {@link #TYPES}; {@code .xlsx} is read as a workbook, the others as CSV
     * @throws Refusal when there is no such territory
     */
    public SheetPreview preview(SheetKind kind, TerritoryId id, String file, InputStream content) {
        TerritoryView territory = territories.find(id).orElseThrow(() -> new Refusal("territoryfile.refusal.noTerritory", id));
        Faults faults = new Faults();
        List<SheetPreview.Match> matched = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        List<Command> sent = new ArrayList<>();
        List<SheetPreview.Row> rows = grid(kind, file, content, faults).map(grid -> rows(kind, territory, grid, matched, ignored, sent, faults))
                .orElse(List.of());
        List<Fault> found = faults.all();
        // a row may be read whole and have a fault in a column that is not read
        Set<Integer> faulty = found.stream().map(Fault::line).collect(Collectors.toSet());
        rows = rows.stream().filter(row -> !faulty.contains(row.number())).toList();
        return new SheetPreview(kind, id, rows, found, matched, ignored, found.isEmpty() ? sent : List.of());
    }

    /**
     * Brings in what was shown.
     *
     * @param progress told how many of its commands are handled, from 1 on
     * @throws Refusal when it has a fault, or when something changed meanwhile that it cannot stand beside; nothing is then done
     */
    public void accept(SheetPreview preview, IntConsumer progress) {
        if (!preview.isSound()) {
            throw new Refusal("territoryfile.refusal.sheetFaulty", preview.faults().size());
        }
        atOnce.send(preview.commands(), progress);
    }

    private static Optional<Grid> grid(SheetKind kind, String file, InputStream content, Faults faults) {
        String name = file.toLowerCase(Locale.ROOT);
        if (TYPES.stream().noneMatch(name::endsWith)) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.type");
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = content.readNBytes(Grid.MOST_BYTES + 1);
        } catch (IOException broken) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.broken");
            return Optional.empty();
        }
        if (bytes.length > Grid.MOST_BYTES) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.tooLarge", Grid.MOST_BYTES / 1024 / 1024);
            return Optional.empty();
        }
        Optional<Grid> grid = name.endsWith(".xlsx") ? XlsxGrid.read(file, kind, bytes, faults)
                : CsvGrid.read(file, kind, bytes, faults);
        grid.ifPresent(each -> each.nameFormulas(faults));
        if (grid.isPresent() && grid.get().rows().size() > Grid.MOST_ROWS) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.tooManyRows", Grid.MOST_ROWS);
            return Optional.empty();
        }
        if (grid.isEmpty() && faults.all().isEmpty()) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.empty");
        }
        return grid;
    }

    /** By the latest rules: a sheet is of now. */
    private boolean partTimeOwesShare() {
        return List.copyOf(packs.all()).getLast().particulars().participation().partTimeOwesShare();
    }

    private List<SheetPreview.Row> rows(SheetKind kind, TerritoryView territory, Grid grid, List<SheetPreview.Match> matched,
            List<String> ignored, List<Command> sent, Faults faults) {
        Faults.Mark mark = faults.mark();
        Map<String, Integer> places = SheetCells.places(grid, kind, ignored, faults);
        places.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(place ->
                matched.add(new SheetPreview.Match(grid.header().cell(place.getValue()), place.getKey())));
        if (mark.ifNoneSince(() -> places).isEmpty()) {
            return List.of();
        }
        List<PractitionerView> people = practitioners.of(territory.id());
        PeopleSheet persons = new PeopleSheet(territory, partTimeOwesShare(), people.stream().map(each -> each.profile().rpps()).filter(Objects::nonNull)
                .collect(Collectors.toSet()), id -> practitioners.byId(id).isPresent(), faults);
        AvailabilitySheet availability = new AvailabilitySheet(territory, people, faults);
        EarlierCountsSheet counts = new EarlierCountsSheet(territory, new People(people), faults);
        return grid.rows().stream().map(row -> new SheetCells(grid, row, places, faults)).map(row -> switch (kind) {
            case RADIOLOGISTES -> persons.read(row, sent);
            case ABSENCES -> availability.leave(row, sent);
            case VOEUX -> availability.wish(row, sent);
            case COMPTEURS -> counts.read(row, sent);
        }).flatMap(Optional::stream).toList();
    }
}
