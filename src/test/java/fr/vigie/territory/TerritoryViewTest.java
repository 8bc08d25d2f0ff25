package fr.vigie.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SlotCategory;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoryViewTest {

    private final TerritoryView territory = TerritoryForTests.view();

    @Test
    void what_is_declared_is_found_by_its_id() {
        assertThat(territory.line(new LineId("garde"))).contains(TerritoryForTests.GARDE);
        assertThat(territory.site(new SiteId("castelmure"))).contains(TerritoryForTests.CASTELMURE);
        assertThat(territory.establishmentOf(TerritoryForTests.GARDE)).contains(TerritoryForTests.VALMARINE);
        assertThat(territory.line(new LineId("inconnue"))).isEmpty();
        assertThat(territory.approvers()).containsExactly(TerritoryForTests.VALMARINE.id());
    }

    @Test
    void a_line_keeps_the_holidays_of_its_site() {
        assertThat(territory.regionOf(TerritoryForTests.GARDE)).isEqualTo(HolidayRegion.ALSACE_MOSELLE);
        var saintEtienne = territory.slotsOf(TerritoryForTests.GARDE, YearMonth.of(2026, 12)).get(25);
        assertThat(saintEtienne.categories()).containsExactly(SlotCategory.HOLIDAY_NIGHT);
    }

    @Test
    void a_line_has_slots_from_its_first_day_to_its_last() {
        var closed = Evolving.from(territory, new LineClosed(territory.id(), new LineId("garde"), LocalDate.of(2026, 3, 10)));
        var line = closed.line(new LineId("garde")).orElseThrow();
        assertThat(closed.slotsOf(line, YearMonth.of(2026, 3))).hasSize(10);
        assertThat(closed.linesOf(YearMonth.of(2026, 3))).containsExactly(line);
        assertThat(closed.linesOf(YearMonth.of(2026, 4))).isEmpty();
        assertThat(closed.linesOf(YearMonth.of(2025, 12))).isEmpty();
    }

    @Test
    void only_teleradiology_has_no_site_and_only_an_astreinte_a_response_time() {
        var garde = TerritoryForTests.GARDE;
        assertThatIllegalArgumentException().isThrownBy(() -> new DutyLine(garde.id(), "x", DutyKind.TELERADIOLOGIE,
                garde.site(), Set.of(), Set.of(), Set.of(), 1, null, garde.slots(), garde.validFrom(), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DutyLine(garde.id(), "x", DutyKind.GARDE, garde.site(),
                Set.of(), Set.of(), Set.of(), 1, 30, garde.slots(), garde.validFrom(), null, null));
    }
}
