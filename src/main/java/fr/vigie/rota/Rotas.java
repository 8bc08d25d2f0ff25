package fr.vigie.rota;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.vigie.access.Stamp;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.store.Json;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.LineId;
import fr.vigie.territory.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The rotas as they stand, from their projection, and as they stood, from their events. */
@Service
public class Rotas {

    private final JdbcClient database;
    private final Json json;
    private final EventStore events;

    Rotas(JdbcClient database, Json json, EventStore events) {
        this.database = database;
        this.json = json;
        this.events = events;
    }

    /** A month that is open. */
    public record Month(RotaId rota, RotaStatus status, int version, int duties, int open) {
    }

    /** A duty and its holder (null: open), wherever it is. */
    public record Held(RotaId rota, RotaStatus status, Duty duty, PractitionerId holder) {
    }

    /** What somebody (null: nobody) holds of one counter on one line in one month. */
    public record Load(YearMonth month, LineId line, PractitionerId holder, String counter, int sum) {
    }

    /** An account, and how the pages name it. */
    public record Author(String id, String name) {
    }

    /** The topic of {@link fr.vigie.store.Live} on which a change of this rota is announced. */
    public static String topic(RotaId rota) {
        return "rota/" + rota;
    }

    @Transactional(readOnly = true)
    public Optional<RotaState> find(RotaId rota) {
        return database.sql("select * from rota_view where rota = ?").param(rota.toString())
                .query((row, n) -> withDuties(rota, row.getString("zone"), RotaStatus.valueOf(row.getString("status")),
                        json.read(row.getString("awaited"), new TypeReference<Set<EstablishmentId>>() { }),
                        row.getInt("version"), row.getInt("submissions"), json.read(row.getString("derogations"), new TypeReference<List<Derogation>>() { })))
                .optional();
    }

    /** The rota as it stood at this instant; empty when the month was not open then. */
    public Optional<RotaState> asOf(RotaId rota, Instant instant) {
        var known = events.readEvents(rota.toString()).asStream()
                .takeWhile(e -> !e.getTimestamp().isAfter(instant))
                .map(e -> (RotaEvent) e.getPayload()).toList();
        return RotaState.of(known);
    }

    /** Who made the last change of this rota; empty before the first. */
    public Optional<Author> lastAuthor(RotaId rota) {
        return events.lastSequenceNumberFor(rota.toString())
                .map(last -> events.readEvents(rota.toString(), last).next().getMetaData())
                .map(stamp -> new Author((String) stamp.get(Stamp.AUTHOR), (String) stamp.get(Stamp.AUTHOR_NAME)));
    }

    /** What became of a rota; of a month never opened, nothing. */
    public RotaPast past(RotaId rota) {
        return RotaPast.of(events.readEvents(rota.toString()).asStream());
    }

    /** With which word a director sent it back; empty when none did, or once it is submitted again. */
    public Optional<Submission.End> sentBack(RotaState rota) {
        return rota.status() == RotaStatus.DRAFT && rota.submissions() > 0
                ? past(rota.id()).submission().map(Submission::ended).filter(end -> end.kind() == Submission.End.Kind.SENT_BACK)
                : Optional.empty();
    }

    /** What somebody may undo and redo, from the events themselves: nothing that was done is missed. */
    public UndoRedo undoRedo(RotaId rota, String author) {
        var stacks = new UndoStacks();
        var known = events.readEvents(rota.toString()).asStream().<RotaEvent>map(message -> {
            var event = (RotaEvent) message.getPayload();
            stacks.on(event, message.getSequenceNumber(), message.getMetaData());
            return event;
        }).toList();
        return RotaState.of(known).map(state -> stacks.of(author, state)).orElse(UndoRedo.NOTHING);
    }

    public List<Month> months(TerritoryId territory) {
        return database.sql("""
                select r.rota, r.status, r.version, count(d.duty) duties, count(*) filter (where d.holder is null) open
                from rota_view r join duty_view d using (rota) where r.territory = ? group by r.rota order by r.month""")
                .param(territory.value()).query((row, n) -> new Month(RotaId.of(row.getString("rota")),
                        RotaStatus.valueOf(row.getString("status")), row.getInt("version"), row.getInt("duties"),
                        row.getInt("open"))).list();
    }

    /** The loads of a territory's months, {@code from} included, {@code to} not. */
    public List<Load> loads(TerritoryId territory, YearMonth from, YearMonth to) {
        return database.sql("""
                select r.month, d.definition->>'line' line, d.holder, c.key counter, sum(c.value::int) sum
                from rota_view r join duty_view d using (rota), jsonb_each_text(d.definition->'counts') c
                where r.territory = ? and r.month >= ? and r.month < ? group by 1, 2, 3, 4""")
                .param(territory.value()).param(from.toString()).param(to.toString())
                .query((row, n) -> new Load(YearMonth.parse(row.getString("month")), new LineId(row.getString("line")),
                        practitioner(row.getString("holder")), row.getString("counter"), row.getInt("sum"))).list();
    }

    /** Duties of a territory that meet [from, to), in order of time, held or open. */
    public List<Held> between(TerritoryId territory, Instant from, Instant to) {
        return database.sql(HELD + " where r.territory = ? and d.starts < ? and d.ends > ? order by d.starts, d.position")
                .param(territory.value()).param(to.atOffset(ZoneOffset.UTC)).param(from.atOffset(ZoneOffset.UTC))
                .query(this::held).list();
    }

    /** What one practitioner holds, whatever the territory, from this instant on, in order of time. */
    public List<Held> heldBy(PractitionerId practitioner, Instant from) {
        return database.sql(HELD + " where d.holder = ? and d.ends > ? order by d.starts, d.position")
                .param(practitioner.value()).param(from.atOffset(ZoneOffset.UTC)).query(this::held).list();
    }

    public Optional<Held> duty(DutyId duty) {
        return database.sql(HELD + " where d.duty = ?").param(duty.value()).query(this::held).optional();
    }

    private static final String HELD = """
            select d.rota, r.status, d.definition, d.holder from duty_view d join rota_view r using (rota)""";

    private Held held(ResultSet row, int number) throws SQLException {
        return new Held(RotaId.of(row.getString("rota")), RotaStatus.valueOf(row.getString("status")),
                json.read(row.getString("definition"), Duty.class), practitioner(row.getString("holder")));
    }

    private RotaState withDuties(RotaId rota, String zone, RotaStatus status, Set<EstablishmentId> awaited, int version,
            int submissions, List<Derogation> derogations) {
        record Row(Duty duty, PractitionerId holder, boolean pinned) {
        }
        var rows = database.sql("select definition, holder, pinned from duty_view where rota = ? order by position")
                .param(rota.toString()).query((row, n) -> new Row(json.read(row.getString("definition"), Duty.class),
                        practitioner(row.getString("holder")), row.getBoolean("pinned"))).list();
        Map<DutyId, Duty> duties = rows.stream().collect(toMap(r -> r.duty().id(), Row::duty, (a, b) -> a, LinkedHashMap::new));
        var holders = rows.stream().filter(r -> r.holder() != null).collect(toMap(r -> r.duty().id(), Row::holder));
        var pinned = rows.stream().filter(Row::pinned).map(r -> r.duty().id()).collect(toUnmodifiableSet());
        return new RotaState(rota, ZoneId.of(zone), status, duties, Map.copyOf(holders), pinned, awaited, version, submissions, derogations);
    }

    private static PractitionerId practitioner(String value) {
        return value == null ? null : new PractitionerId(value);
    }
}
