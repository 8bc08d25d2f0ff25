package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.GARDE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.Period;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The garde of the fixture is held from 18:30 to 8:30, every night of 2026. */
class NeedGapsTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    @Test
    void a_need_within_the_hours_of_its_line_has_no_gap() {
        assertThat(NeedGaps.of(TerritoryForTests.view(), need("18:30", "08:30"), JUNE)).isEmpty();
        assertThat(NeedGaps.of(TerritoryForTests.view(), need("00:00", "07:00"), JUNE)).isEmpty();
    }

    @Test
    void an_hour_that_no_line_has_is_told_before_and_after() {
        var gaps = NeedGaps.of(TerritoryForTests.view(), need("17:00", "09:00"), JUNE);
        assertThat(gaps).hasSize(60).startsWith(period(LocalDateTime.of(2026, 6, 1, 17, 0), LocalDateTime.of(2026, 6, 1, 18, 30)),
                period(LocalDateTime.of(2026, 6, 2, 8, 30), LocalDateTime.of(2026, 6, 2, 9, 0)));
    }

    @Test
    void a_line_that_is_over_answers_no_more() {
        var closed = Evolving.from(TerritoryForTests.view(), new LineClosed(ID, GARDE.id(), LocalDate.of(2026, 6, 28)));
        assertThat(NeedGaps.of(closed, need("18:30", "08:30"), JUNE)).containsExactly(
                period(LocalDateTime.of(2026, 6, 29, 18, 30), LocalDateTime.of(2026, 6, 30, 8, 30)),
                period(LocalDateTime.of(2026, 6, 30, 18, 30), LocalDateTime.of(2026, 7, 1, 8, 30)));
    }

    @Test
    void before_it_begins_a_need_misses_nothing() {
        assertThat(NeedGaps.of(TerritoryForTests.view(), need("17:00", "18:00"), YearMonth.of(2025, 12))).isEmpty();
    }

    private static Need need(String from, String to) {
        var slots = new SlotPattern(List.of(new SlotRule("nuit", "Nuit", DayKind.EVERY_DAY, LocalTime.parse(from), LocalTime.parse(to))),
                SlotGrouping.NONE);
        return new Need("scanner", CASTELMURE.id(), Modality.SCANNER, slots, Set.of(GARDE.id()), 3, LocalDate.of(2026, 1, 1), null);
    }

    private static Period period(LocalDateTime from, LocalDateTime to) {
        var paris = ZoneId.of("Europe/Paris");
        return new Period(from.atZone(paris).toInstant(), to.atZone(paris).toInstant());
    }
}
