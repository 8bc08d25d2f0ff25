package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.vigie.VigieTest;
import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a real PostgreSQL. */
@VigieTest
class ImportingTerritoryTest {

    private static final TerritoryDescription DEMO = TerritoryFiles.read(Path.of("config/demo"));
    private static final TerritoryId GHT = DEMO.territory().id();

    @Autowired
    private ImportingTerritory importing;
    @Autowired
    private Territories territories;
    @Autowired
    private Practitioners practitioners;
    @Autowired
    private EventProcessingConfiguration processing;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void importOnce() {
        if (territories.find(GHT).isEmpty()) {
            importing.from(Path.of("config/demo"));
        }
        readAgainAsDescribed();
    }

    @Test
    void what_is_imported_is_read_again_as_it_was_described() {
        assertThat(territories.all()).contains(DEMO.territory());
        assertThat(practitioners.byId(DEMO.practitioners().getFirst().id())).contains(DEMO.practitioners().getFirst());
    }

    @Test
    void practitioners_come_in_the_order_of_a_french_list() {
        assertThat(practitioners.of(GHT)).extracting(each -> each.profile().lastName())
                .containsSubsequence("Duvernoy", "Estève", "Ferrand", "Lambrecht", "Le Goff", "Marchetti");
    }

    @Test
    void the_projections_are_read_again_from_the_events() {
        for (String name : List.of("territory", "practitioner")) {
            var processor = processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
            processor.shutDown();
            database.sql("update " + name + "_view set doc = '{}'").update();
            processor.resetTokens();
            processor.start();
        }
        readAgainAsDescribed();
    }

    @Test
    void every_event_tells_that_it_came_from_a_file() {
        assertThat(database.sql("select distinct meta_data ->> 'origin' from domain_event_entry where payload ->> 'territory' = ?")
                .param(GHT.value()).query(String.class).list())
                .containsExactly("IMPORT");
    }

    @Test
    void a_territory_is_imported_once() {
        long before = events();
        assertThatThrownBy(() -> importing.from(DEMO)).isInstanceOf(Refusal.class).hasMessageContaining("exists");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void an_import_that_fails_half_way_leaves_nothing_behind() {
        long before = events();
        var other = renamed("ght-autre");
        List<PractitionerView> twice = new ArrayList<>(other.practitioners());
        twice.add(twice.getFirst());
        assertThatThrownBy(() -> importing.from(new TerritoryDescription(other.territory(), twice)))
                .isInstanceOf(RuntimeException.class);
        assertThat(events()).isEqualTo(before);
        assertThat(territories.find(other.territory().id())).isEmpty();
    }

    @Test
    void a_radiologist_known_elsewhere_is_not_imported_again() {
        var t = renamed("ght-autre").territory();
        assertThatThrownBy(() -> importing.from(new TerritoryDescription(t, DEMO.practitioners())))
                .isInstanceOf(Refusal.class).hasMessageContaining("practitionerExists");
    }

    private void readAgainAsDescribed() {
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            assertThat(territories.find(GHT)).contains(DEMO.territory());
            assertThat(practitioners.of(GHT)).containsExactlyInAnyOrderElementsOf(DEMO.practitioners());
        });
    }

    private long events() {
        return database.sql("select count(*) from domain_event_entry").query(Long.class).single();
    }

    @Test
    void lines_and_people_that_change_are_read_again_with_their_past() {
        var pimm = TerritoryFiles.read(Path.of("config/demo-pimm"));
        if (practitioners.byId(pimm.practitioners().getFirst().id()).isEmpty()) {
            importing.from(pimm);
        }
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            assertThat(territories.find(pimm.territory().id())).contains(pimm.territory());
            assertThat(practitioners.of(pimm.territory().id())).containsExactlyInAnyOrderElementsOf(pimm.practitioners());
        });
        assertThat(pimm.territory().earlierLines()).isNotEmpty();
        assertThat(pimm.practitioners()).anyMatch(each -> !each.formerProfiles().isEmpty());
    }

    /** The same under other identifiers. */
    private static TerritoryDescription renamed(String name) {
        var t = DEMO.territory();
        var id = new TerritoryId(name);
        var territory = new TerritoryView(id, name, t.zone(), t.region(), t.establishments(), t.sites(), t.skills(), t.lines());
        return new TerritoryDescription(territory, DEMO.practitioners().stream().map(each -> new PractitionerView(
                new PractitionerId(name + "-" + each.id()), id, each.profile(), each.leaves(),
                each.dispensations(), each.wishes(), each.sessions())).toList());
    }
}
