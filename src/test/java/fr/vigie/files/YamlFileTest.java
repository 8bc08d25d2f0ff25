package fr.vigie.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

    @TempDir
    private Path folder;

    @Test
    void values_are_read_as_they_are_written() {
        assertThat(faults("heure: 18:30\nnon: non\nnombre: 7\ndate: 2026-12-24", top -> {
            assertThat(top.field("heure").time()).contains(java.time.LocalTime.of(18, 30));
            assertThat(top.field("non").yesOrNo()).contains(false);
            assertThat(top.field("nombre").integer(0, 9)).contains(7);
            assertThat(top.field("date").dateTime()).contains(java.time.LocalDateTime.of(2026, 12, 24, 0, 0));
        })).isEmpty();
    }

    @Test
    void a_missing_field_is_found_to_be_nothing() {
        assertThat(faults("a: 1", top -> top.field("b").text())).singleElement()
                .satisfies(fault -> assertThat(fault.in(Locale.FRENCH)).isEqualTo("f.yml, ligne 1, b\u00a0: rien\u202f; attendu\u00a0: un texte"));
    }

    @Test
    void the_same_fault_is_told_in_english() {
        assertThat(faults("a: x", top -> top.field("a").integer(0, 9))).singleElement().satisfies(fault ->
                assertThat(fault.in(Locale.ENGLISH)).isEqualTo("f.yml, line 1, a: “x”; expected: a whole number from 0 to 9"));
    }

    @Test
    void an_unknown_field_is_named_with_those_that_are_known() {
        assertThat(faults("nom: x\nnmo: y", top -> top.only("nom", "site"))).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.expected(Locale.FRENCH)).isEqualTo("l’un des champs\u00a0: nom, site");
        });
    }

    @Test
    void a_field_that_stands_twice_is_named() {
        assertThat(faults("nom: x\nnom: y", top -> top.only("nom"))).singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
    }

    @Test
    void an_item_of_a_list_is_named_by_its_place() {
        assertThat(faults("a:\n  - {b: 1}\n  - {b: x}", top -> top.field("a").list()
                .forEach(item -> item.object().orElseThrow().field("b").integer(0, 9)))).singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("a[1].b"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"a: [1 | bien formé", "a: *b | bien formé", "- 1 | champs nommés", "texte | champs nommés",
        "a: b: c | bien formé", "'' | champs nommés"})
    void what_is_no_yaml_of_fields_is_refused(String text, String expected) {
        assertThat(faults(text, top -> { })).singleElement()
                .satisfies(fault -> assertThat(fault.expected(Locale.FRENCH)).contains(expected));
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("f.yml"), "nom: Léa".getBytes(StandardCharsets.ISO_8859_1));
        Faults faults = new Faults();
        assertThat(YamlFile.read(file, faults)).isEmpty();
        assertThat(all(faults)).singleElement().satisfies(fault -> assertThat(fault.expected(Locale.FRENCH)).contains("UTF-8"));
    }

    @Test
    void an_absent_file_is_refused() {
        Faults faults = new Faults();
        assertThat(YamlFile.read(folder.resolve("none.yml"), faults)).isEmpty();
        assertThat(all(faults)).singleElement().satisfies(fault -> assertThat(fault.file()).isEqualTo("none.yml"));
    }

    @Test
    void every_fault_is_told_in_the_order_of_the_lines() {
        List<Fault> faults = faults("a: x\nb: y", top -> {
            top.field("b").integer(0, 1);
            top.field("a").integer(0, 1);
        });
        assertThat(faults).extracting(Fault::line).containsExactly(1, 2);
    }

    @Test
    void a_value_is_made_only_when_its_reading_found_no_fault() {
        Faults faults = new Faults();
        Faults.Mark before = faults.mark();
        assertThat(before.ifNoneSince(() -> "made")).contains("made");
        faults.add(new Fault("f", "", 0, "", "files.text", List.of()));
        assertThat(before.ifNoneSince(() -> "made")).isEmpty();
        assertThat(faults.mark().ifNoneSince(() -> "made")).contains("made");
    }

    private List<Fault> faults(String text, Consumer<YamlObject> reader) {
        try {
            Faults faults = new Faults();
            Optional<YamlObject> top = YamlFile.read(Files.writeString(folder.resolve("f.yml"), text), faults);
            top.ifPresent(reader);
            return all(faults);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<Fault> all(Faults faults) {
        var refused = catchThrowableOfType(FaultyFileException.class, () -> faults.refuse(FaultyFileException::new));
        return refused == null ? new ArrayList<>() : refused.faults();
    }
}
