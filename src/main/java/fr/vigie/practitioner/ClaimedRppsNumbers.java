package fr.vigie.practitioner;

import fr.vigie.territory.TerritoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers in a table of the commands, whose key lets two in at once no more than one after the other. */
@Component
class ClaimedRppsNumbers implements RppsNumbers {

    private final JdbcClient database;

    ClaimedRppsNumbers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public PractitionerId claim(TerritoryId territory, String rpps, PractitionerId practitioner) {
        database.sql("insert into rpps_number (territory, rpps, practitioner) values (?, ?, ?) on conflict do nothing")
                .params(territory.value(), rpps, practitioner.value()).update();
        return new PractitionerId(database.sql("select practitioner from rpps_number where territory = ? and rpps = ?")
                .params(territory.value(), rpps).query(String.class).single());
    }

    @Override
    public void release(TerritoryId territory, String rpps, PractitionerId practitioner) {
        database.sql("delete from rpps_number where territory = ? and rpps = ? and practitioner = ?")
                .params(territory.value(), rpps, practitioner.value()).update();
    }
}
