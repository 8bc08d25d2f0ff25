package fr.vigie.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A line of French never begins with a colon, nor ends with an opening quotation mark: no-break spaces keep them together. */
class FrenchSpacesTest {

    private static final Pattern BREAKS = Pattern.compile(" [:;?!»](?!\\S)|« |[^\\s\\u00a0]»|«[^\\s\\u00a0]|\\u202f:|\\u00a0[;?!]");

    @Test
    void what_stands_before_a_colon_or_within_quotation_marks_is_held_by_a_space_that_does_not_break() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/i18n"))) {
            var french = files.filter(file -> file.toString().endsWith("_fr.properties")).toList();
            assertThat(french).hasSizeGreaterThan(10);
            for (Path file : french) {
                assertThat(broken(file)).as(file.getFileName() + ": U+00A0 before : and within « », U+202F before ; ? !").isEmpty();
            }
        }
    }

    private static List<String> broken(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).filter(line -> BREAKS.matcher(line).find()).toList();
    }
}
