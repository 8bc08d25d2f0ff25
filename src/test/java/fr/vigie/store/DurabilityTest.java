package fr.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.VigieTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded server is set up for earnest, not for tests. */
@VigieTest
class DurabilityTest {
    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({"fsync, on", "full_page_writes, on", "synchronous_commit, on", "listen_addresses, localhost",
            "server_encoding, UTF8", "data_checksums, on"})
    void what_was_acknowledged_survives_a_power_cut(String setting, String value) {
        assertThat(database.sql("show " + setting).query(String.class).single()).isEqualTo(value);
    }
}
