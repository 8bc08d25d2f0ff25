package fr.vigie.journal;

import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The history of every change: the events themselves, read where they are stored. There is no second copy that could
 * say something else.
 */
@Service
public class Journal {

    private static final String SELECT = """
            select global_index, aggregate_identifier, payload_type, payload_revision, payload, time_stamp,
              meta_data ->> 'author' author, meta_data ->> 'authorName' author_name, meta_data ->> 'reason' reason,
              meta_data ->> 'origin' origin, meta_data ->> 'cause' cause
            from domain_event_entry""";

    private final JdbcClient database;
    private final EventReader reader;

    Journal(JdbcClient database, EventReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The newest first. */
    public List<Entry> entries(Filter filter, int offset, int limit) {
        var conditions = new Conditions(filter);
        return database.sql(SELECT + conditions.where() + " order by global_index desc limit :limit offset :offset")
                .params(conditions.parameters()).param("limit", limit).param("offset", offset).query(this::entry).list();
    }

    public int count(Filter filter) {
        var conditions = new Conditions(filter);
        return database.sql("select count(*) from domain_event_entry" + conditions.where())
                .params(conditions.parameters()).query(Integer.class).single();
    }

    /** The index of the newest event of all; 0 before the first. */
    public long newest() {
        return database.sql("select coalesce(max(global_index), 0) from domain_event_entry").query(Long.class).single();
    }

    /** The changes of a rota, in order of time: what one command did is one change. */
    public List<Change> changes(RotaId rota) {
        return database.sql("""
                select min(time_stamp collate "C") first, max(time_stamp collate "C") last from domain_event_entry
                where aggregate_identifier = ? group by coalesce(meta_data ->> 'correlationId', event_identifier)
                order by min(sequence_number)""").param(rota.toString())
                .query((row, n) -> new Change(Instant.parse(row.getString("first")), Instant.parse(row.getString("last"))))
                .list();
    }

    /** What one command did to a rota: from its first event to its last, moments apart. */
    public record Change(Instant first, Instant last) {
    }

    /** The last event of a practitioner that brought in something of its own, such as a leave, by its id. */
    public <T> Optional<T> broughtIn(PractitionerId practitioner, Class<T> event, String part, String id) {
        return database.sql(SELECT + " where aggregate_identifier = ? and payload_type = ? and payload -> ? ->> 'id' = ?"
                + " order by sequence_number desc limit 1").param(practitioner.value()).param(event.getName()).param(part)
                .param(id).query(this::entry).optional().map(Entry::event).filter(event::isInstance).map(event::cast);
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        var author = orEmpty(row.getString("author"));
        var name = row.getString("author_name");
        return new Entry(row.getLong("global_index"), Instant.parse(row.getString("time_stamp")),
                row.getString("aggregate_identifier"), author, name == null ? author : name,
                orEmpty(row.getString("reason")), origin(row.getString("origin")), orEmpty(row.getString("cause")),
                reader.read(row.getString("payload_type"), row.getString("payload_revision"), row.getString("payload")));
    }

    private static Origin origin(String stored) {
        for (var origin : Origin.values()) {
            if (origin.name().equals(stored)) {
                return origin;
            }
        }
        return Origin.MAIN;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
