package fr.vigie.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinessTest {

    @ParameterizedTest
    @ValueSource(strings = {"990780116", "990780124", "750712184", "690781810", "2A0000014"})
    void a_number_with_its_key_is_one(String number) {
        assertThat(Finess.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"990780117", "997080116", "99078011", "9907801161", "2C0000014", "A90780116", "990780 18", ""})
    void a_number_with_a_wrong_key_or_length_is_none(String number) {
        assertThat(Finess.isValid(number)).isFalse();
    }
}
