package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.territory.DutyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolTest {

    @ParameterizedTest
    @EnumSource
    void a_dispensation_from_everything_bars_every_line(DutyKind kind) {
        assertThat(Pool.bars(Scope.TOUT, kind)).isTrue();
    }

    @Test
    void a_dispensation_from_presence_on_site_bars_gardes_alone() {
        assertThat(DutyKind.values()).filteredOn(kind -> Pool.bars(Scope.SUR_PLACE, kind)).containsExactly(DutyKind.GARDE);
    }

    @ParameterizedTest
    @EnumSource
    void a_dispensation_from_nights_or_week_ends_bars_no_line_as_such(DutyKind kind) {
        assertThat(Pool.bars(Scope.NUITS, kind)).isFalse();
        assertThat(Pool.bars(Scope.WEEK_ENDS, kind)).isFalse();
    }
}
