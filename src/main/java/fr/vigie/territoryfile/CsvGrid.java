package fr.vigie.territoryfile;

import fr.vigie.files.Faults;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text between semicolons, commas or tabs: in UTF-8, or as a French spreadsheet of Windows writes it. */
final class CsvGrid {

    /** How a zipped file begins, which a workbook is. */
    private static final String ZIP = "PK\u0003\u0004";
    private static final char LOST = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvGrid() {
    }

    static Optional<Grid> read(String file, SheetKind kind, byte[] bytes, Faults faults) {
        String text = text(bytes);
        if (text.startsWith(ZIP)) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.workbookAsText");
            return Optional.empty();
        }
        // UTF-16 and what is no text leave zeros; a text that lost its accents once, marks in their place
        if (text.indexOf('\0') >= 0 || text.indexOf(LOST) >= 0) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.encoding");
            return Optional.empty();
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        List<Grid.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                rows.add(new Grid.Row(Math.toIntExact(row.getRecordNumber()), row.toList()));
            }
        } catch (IOException | RuntimeException broken) {
            Grid.fault(faults, file, "", 0, "", "territoryfile.sheet.broken");
            return Optional.empty();
        }
        return Grid.of(file, kind, rows.stream().filter(row -> !row.isEmpty()).toList());
    }

    private static String text(byte[] bytes) {
        try {
            String utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', ',', '\t').max(Comparator.comparingLong(each -> first.chars().filter(c -> c == each).count())).orElseThrow();
    }
}
