package fr.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor finds with SQL alone, and what nobody can do to it. */
@VigieTest
class HistoryTest {
    @Autowired
    private Ground here;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void a_duty_was_given() {
        here.pass(here.night(1), null, here.morvan());
    }

    @Test
    void a_change_is_read_with_its_author_and_its_reason() {
        var found = database.sql("""
                select payload->>'rota' rota, payload->'changes'->0->>'after' holder, meta_data->>'author' author,
                       meta_data->>'reason' reason
                from domain_event_entry where payload_type like '%DutiesReassigned' and payload->>'rota' = ?""")
                .param(here.rota().toString()).query().singleRow();
        assertThat(found).containsAllEntriesOf(Map.of("rota", here.rota().toString(), "holder", here.morvan().value(),
                "author", here.chef().id(), "reason", "À l’essai"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "update domain_event_entry set payload = '{}'",
            "update domain_event_entry set meta_data = meta_data || '{\"author\": \"nobody\"}' where global_index = 1",
            "delete from domain_event_entry where global_index = 1",
            "truncate domain_event_entry"})
    void history_is_neither_changed_nor_removed(String attempt) {
        var before = count();
        assertThatThrownBy(() -> database.sql(attempt).update()).rootCause().hasMessageContaining("append-only");
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return database.sql("select count(*) from domain_event_entry where meta_data->>'author' <> 'nobody'")
                .query(Long.class).single();
    }
}
