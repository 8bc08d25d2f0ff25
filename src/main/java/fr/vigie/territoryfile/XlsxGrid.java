package fr.vigie.territoryfile;

import fr.vigie.files.Faults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet of an Office Open XML workbook. Merged cells, but for titles above the columns, and formulas are refused, for what they mean is a guess. */
final class XlsxGrid {

    static {
        // a small file may unpack to a very large one
        ZipSecureFile.setMaxEntrySize(100L * 1024 * 1024);
    }

    private final String file;
    private final Faults faults;

    private XlsxGrid(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static Optional<Grid> read(String file, SheetKind kind, byte[] bytes, Faults faults) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new XlsxGrid(file, faults).grid(workbook.getSheetAt(0), kind);
        } catch (IOException | RuntimeException broken) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.broken");
            return Optional.empty();
        }
    }

    private Optional<Grid> grid(Sheet sheet, SheetKind kind) {
        List<Grid.Row> filled = new ArrayList<>();
        for (Row row : sheet) {
            Grid.Row read = new Grid.Row(row.getRowNum() + 1, cells(row));
            if (!read.isEmpty()) {
                filled.add(read);
            }
        }
        Optional<Grid> grid = Grid.of(file, kind, filled);
        int first = grid.map(found -> found.header().number()).orElse(0);
        sheet.getMergedRegions().stream().filter(merged -> merged.getLastRow() + 1 >= first).forEach(merged ->
                Grid.fault(faults, file, merged.formatAsString(), merged.getFirstRow() + 1, "", "territoryfile.sheet.merged"));
        return grid;
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private String text(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> Grid.FORMULA + cell.getCellFormula();
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "oui" : "non";
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell.getLocalDateTimeCellValue()) : number(cell);
            default -> "";
        };
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }

    private static String number(Cell cell) {
        BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        return (percent ? number.movePointRight(2) : number).stripTrailingZeros().toPlainString();
    }
}
