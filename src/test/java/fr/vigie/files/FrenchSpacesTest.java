package fr.vigie.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A line of French never begins with a colon, nor ends with an opening quotation mark: no-break spaces keep them together. */
class FrenchSpacesTest {

    private static final Pattern BREAKS = Pattern.compile(" [:;?!»](?!\\S)|« |[^\\s\\u00a0]»|«[^\\s\\u00a0]|\\u202f:|\\u00a0[;?!]");

    /** Between a number and what it counts: «48» at the end of a line, «h» at the beginning of the next. */
    private static final Pattern UNITS = Pattern.compile("[0-9}] (%|h|min)(?![\\w’])");

    @Test
    void what_stands_before_a_colon_or_within_quotation_marks_is_held_by_a_space_that_does_not_break() throws IOException {
        none(BREAKS, "U+00A0 before : and within « », U+202F before ; ? !");
    }

    @Test
    void a_number_and_its_unit_stay_together() throws IOException {
        none(UNITS, "U+00A0 before %, h and min");
    }

    @Test
    void nor_does_a_line_begin_with_what_stands_between_two_sayings() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")).filter(FrenchSpacesTest::joinsWithABreak))
                    .as("Spoken.semicolon instead of a space that breaks").isEmpty();
        }
    }

    private static boolean joinsWithABreak(Path source) {
        try {
            return Files.readString(source).contains("\" ; \"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void none(Pattern breaks, String advice) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/i18n"))) {
            var french = files.filter(file -> file.toString().endsWith("_fr.properties")).toList();
            assertThat(french).hasSizeGreaterThan(10);
            for (Path file : french) {
                assertThat(broken(file, breaks)).as(file.getFileName() + ": " + advice).isEmpty();
            }
        }
    }

    private static List<String> broken(Path file, Pattern breaks) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).filter(line -> breaks.matcher(line).find()).toList();
    }
}
