package fr.vigie.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfBothLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "coverage", "fairness", "feasibility", "files", "life", "planning", "repair", "rota", "regulation",
        "rules", "territory", "practitioner", "territoryfile"})
    void every_text_stands_in_french_and_in_english(String room) throws IOException {
        assertThat(words(room, "fr").keySet()).isEqualTo(words(room, "en").keySet());
    }

    private static Properties words(String room, String language) throws IOException {
        var words = new Properties();
        try (var file = new InputStreamReader(WordsOfBothLanguagesTest.class.getResourceAsStream(
                "/i18n/" + room + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
