package fr.vigie.practitioner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.practitioner.Activity;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleQueryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final PractitionerView LE_GOFF = someone(Someone.named("Le Goff-Élie"));

    @ParameterizedTest
    @ValueSource(strings = {"", "le goff", "LE  GOFF", "elie", "jo le", "goff elie jo"})
    void somebody_is_found_by_any_part_of_the_name_however_written(String text) {
        assertThat(new PeopleQuery(DAY, text, null, null, null, null, null)).accepts(LE_GOFF);
    }

    @Test
    void or_of_the_rpps_number() {
        assertThat(new PeopleQuery(DAY, LE_GOFF.profile().rpps().substring(3), null, null, null, null, null)).accepts(LE_GOFF);
    }

    @Test
    void and_by_nothing_else() {
        assertThat(new PeopleQuery(DAY, "costa", null, null, null, null, null)).rejects(LE_GOFF);
    }

    @Test
    void each_filter_leaves_out_those_who_are_otherwise() {
        assertThat(new PeopleQuery(DAY, "", null, PractitionerStatus.HU, null, null, null)).rejects(LE_GOFF);
        assertThat(new PeopleQuery(DAY, "", null, null, SmallTerritory.CLINIC, null, null)).rejects(LE_GOFF);
        assertThat(new PeopleQuery(DAY, "", null, null, null, "IRM", null)).rejects(LE_GOFF);
        assertThat(new PeopleQuery(DAY, "", null, null, null, null, Sector.LIBERAL)).rejects(LE_GOFF);
        assertThat(new PeopleQuery(DAY, "", Activity.ACTIVE, PractitionerStatus.PH, SmallTerritory.HOSPITAL, SmallTerritory.SCANNER,
                Sector.PUBLIC)).accepts(LE_GOFF);
    }

    @Test
    void who_works_here_is_a_matter_of_the_day() {
        var moving = someone(Someone.named("morvan").at(new Post(SmallTerritory.HOSPITAL, 100, DAY, DAY.plusDays(9))));
        assertThat(PeopleQuery.on(DAY)).accepts(moving);
        assertThat(PeopleQuery.on(DAY.minusDays(1))).rejects(moving);
        assertThat(PeopleQuery.on(DAY.plusDays(10))).rejects(moving);
        assertThat(new PeopleQuery(DAY.minusDays(1), "", Activity.TO_COME, null, null, null, null)).accepts(moving);
        assertThat(new PeopleQuery(DAY.plusDays(10), "", Activity.OVER, null, null, null, null)).accepts(moving);
    }

    @Test
    void it_is_narrowed_by_all_but_the_day() {
        assertThat(PeopleQuery.on(DAY).isNarrowed()).isFalse();
        assertThat(new PeopleQuery(DAY, "", null, null, new SiteId("hopital"), null, null).isNarrowed()).isTrue();
    }

    private static PractitionerView someone(Someone someone) {
        return someone.in(new TerritoryId("ght"));
    }
}
