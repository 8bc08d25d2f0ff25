package fr.vigie.territory;

import static fr.vigie.territory.TerritoryForTests.CASTELMURE;
import static fr.vigie.territory.TerritoryForTests.ID;
import static fr.vigie.territory.TerritoryForTests.VALMARINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.territory.TerritoryEvent.SiteChanged;
import fr.vigie.territory.TerritoryHistory.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoryHistoryTest {

    private static final Site RENAMED = new Site(CASTELMURE.id(), "Castelmure-Centre", VALMARINE.id(), CASTELMURE.region(),
            Set.of(Modality.SCANNER));

    @Test
    void a_site_that_was_renamed_has_its_old_name_before_that_day() {
        assertThat(siteOn("2026-05-03")).isEqualTo("Castelmure");
        assertThat(siteOn("2026-05-04")).isEqualTo("Castelmure-Centre");
    }

    /** In Paris the event of 22:30 UTC is of the next day. */
    @Test
    void the_day_ends_at_midnight_of_the_territory() {
        assertThat(TerritoryHistory.asOf(renamedAt("2026-05-03T22:30:00Z"), LocalDate.parse("2026-05-03")).orElseThrow().sites())
                .containsExactly(CASTELMURE);
    }

    @Test
    void before_it_was_founded_it_is_as_the_day_of_its_founding_left_it() {
        assertThat(siteOn("2020-01-01")).isEqualTo("Castelmure");
    }

    @Test
    void what_was_never_founded_is_not_there() {
        assertThat(TerritoryHistory.asOf(List.of(), LocalDate.parse("2026-05-03"))).isEmpty();
    }

    private static String siteOn(String day) {
        return TerritoryHistory.asOf(renamedAt("2026-05-04T09:00:00Z"), LocalDate.parse(day)).orElseThrow().sites().getFirst().name();
    }

    private static List<Recorded> renamedAt(String instant) {
        List<Recorded> history = new ArrayList<>();
        TerritoryForTests.history().forEach(event -> history.add(new Recorded(event, Instant.parse("2026-01-02T08:00:00Z"))));
        history.add(new Recorded(new SiteChanged(ID, RENAMED), Instant.parse(instant)));
        return history;
    }
}
