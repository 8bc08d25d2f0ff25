package fr.vigie.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"0261910010, 02 61 91 00 10", "02.61.91.00.10, 02 61 91 00 10", "02 61 91 00 10, 02 61 91 00 10",
        "+590590891010, +590 5 90 89 10 10", "+33261910010, +33 2 61 91 00 10"})
    void however_it_is_typed_it_is_written_one_way(String typed, String written) {
        assertThat(PhoneNumber.of(typed)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0026191001", "026191001", "02619100100", "15", "le standard"})
    void what_is_no_number_is_none(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }
}
