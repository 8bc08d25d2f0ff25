package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainLayoutTest {

    @ParameterizedTest
    @CsvSource({"Dr Agathe Abgrall, AA", "Denise Kessler, DK", "Standard de Montclair, SdM"})
    void initials_are_those_of_the_name_without_its_title(String name, String initials) {
        assertThat(MainLayout.initials(name)).isEqualTo(initials);
    }
}
