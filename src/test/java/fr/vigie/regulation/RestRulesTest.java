package fr.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestRulesTest {

    @ParameterizedTest(name = "{0} of work, {1} of rest")
    @CsvSource({"PT0S, PT0S", "PT1M, PT11H", "PT10H, PT11H", "PT13H, PT11H", "PT13H1M, PT13H1M", "PT14H, PT14H",
        "PT15H30M, PT15H30M", "PT24H, PT24H"})
    void read_strictly_a_long_block_is_followed_by_a_rest_as_long(Duration work, Duration rest) {
        assertThat(rules(RestRules.Mode.STRICT_EQUAL).after(work)).isEqualTo(rest);
    }

    @ParameterizedTest(name = "{0} of work, {1} of rest")
    @CsvSource({"PT0S, PT0S", "PT10H, PT11H", "PT14H, PT11H", "PT24H, PT11H"})
    void read_leniently_eleven_hours_do(Duration work, Duration rest) {
        assertThat(rules(RestRules.Mode.MIN_11).after(work)).isEqualTo(rest);
    }

    @Test
    void nobody_works_more_than_24_hours_in_a_row() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> rules(RestRules.Mode.MIN_11).after(Duration.ofHours(24).plusMinutes(1)));
    }

    private static RestRules rules(RestRules.Mode mode) {
        return new RestRules(mode, Duration.ofHours(11), Duration.ofHours(13), Duration.ofHours(24), Duration.ZERO,
                Duration.ofHours(10));
    }
}
