package fr.vigie.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RotaIdTest {
    @Test
    void a_rota_is_named_by_its_territory_and_its_month() {
        var rota = RotaId.of("ght-valmarine/2026-12");
        assertThat(rota.territory().value()).isEqualTo("ght-valmarine");
        assertThat(rota.month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(rota).hasToString("ght-valmarine/2026-12");
    }

    @Test
    void a_name_without_a_territory_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RotaId.of("/2026-12")).withMessageContaining("/2026-12");
        assertThatIllegalArgumentException().isThrownBy(() -> RotaId.of("2026-12"));
    }
}
