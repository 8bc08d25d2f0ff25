package fr.vigie.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.Story;
import fr.vigie.VigieTest;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.RotaCommand;
import fr.vigie.territory.Territories;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VigieTest
class RebuildTest {
    @Autowired
    private Ground here;
    @Autowired
    private Projections projections;
    @Autowired
    private Territories territories;
    @Autowired
    private Practitioners practitioners;
    @Autowired
    private JdbcClient database;

    @Test
    void what_is_rebuilt_from_the_events_equals_what_was_kept_as_they_came() throws Exception {
        new Story(here, 42).of(30);
        aTransactionIsRolledBack();
        here.settled();
        var before = views();
        assertThat(before.keySet()).contains("rota_view", "duty_view", "exchange_view", "territory_view", "practitioner_view");
        before.forEach((view, rows) -> assertThat(rows.size()).as(view).isPositive());
        var documents = documents();

        projections.rebuild(Duration.ofSeconds(60));

        views().forEach((view, rows) -> assertThat(rows).as(view).isEqualTo(before.get(view)));
        assertThat(documents()).isEqualTo(documents);
    }

    /** It leaves a gap in the numbers of the events. */
    private void aTransactionIsRolledBack() {
        database.sql("select nextval(pg_get_serial_sequence('domain_event_entry', 'global_index'))").query(Long.class).single();
        here.as(here.chef(), new RotaCommand.PinDuties(here.rota(), List.of(here.night(31))));
        here.as(here.chef(), new RotaCommand.UnpinDuties(here.rota(), List.of(here.night(31))));
    }

    private Map<String, List<String>> views() {
        return database.sql("select table_name from information_schema.tables where table_schema = 'public' and table_name like '%\\_view'")
                .query(String.class).list().stream().collect(toMap(view -> view, this::rows, (a, b) -> a, TreeMap::new));
    }

    /** Compared as what they say: a set is written in any order. */
    private List<? extends Record> documents() {
        return territories.all().stream().flatMap(each -> Stream.concat(Stream.of(each), practitioners.of(each.id()).stream())).toList();
    }

    private List<String> rows(String view) {
        return database.sql("select (to_jsonb(v) - 'doc')::text from " + view + " v order by 1").query(String.class).list();
    }
}
