package fr.vigie.rota;

import fr.vigie.store.Json;
import fr.vigie.store.Live;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code rota_view} and {@code duty_view}. */
@Component
@ProcessingGroup("rota")
class RotaProjection {

    private final JdbcClient database;
    private final Json json;
    private final Live live;

    RotaProjection(JdbcClient database, Json json, Live live) {
        this.database = database;
        this.json = json;
        this.live = live;
    }

    @EventHandler
    void on(RotaEvent event) {
        switch (event) {
            case RotaEvent.MonthOpened opened -> open(opened);
            case RotaEvent.LinesFollowed e -> follow(e);
            case RotaEvent.DutiesReassigned e -> e.changes().forEach(this::reassign);
            case RotaEvent.DerogationTaken e -> derogate(e);
            case RotaEvent.DutiesPinned e -> e.duties().forEach(duty -> pin(duty, true));
            case RotaEvent.DutiesUnpinned e -> e.duties().forEach(duty -> pin(duty, false));
            case RotaEvent.DutyPinned e -> pin(e.duty(), true);
            case RotaEvent.DutyUnpinned e -> pin(e.duty(), false);
            case RotaEvent.RotaSubmitted e -> {
                status(e.rota(), RotaStatus.SUBMITTED, e.awaited());
                database.sql("update rota_view set submissions = submissions + 1 where rota = ?").param(e.rota().toString()).update();
            }
            case RotaEvent.RotaRecalled e -> status(e.rota(), RotaStatus.DRAFT, Set.of());
            case RotaEvent.RotaSentBack e -> status(e.rota(), RotaStatus.DRAFT, Set.of());
            case RotaEvent.RotaApproved e -> e.establishments().forEach(one ->
                    database.sql("update rota_view set awaited = awaited - ?::text where rota = ?")
                            .param(one.value()).param(e.rota().toString()).update());
            case RotaEvent.RotaPublished e -> {
                status(e.rota(), RotaStatus.PUBLISHED, Set.of());
                version(e.rota(), e.version());
            }
            case RotaEvent.RotaAmended e -> version(e.rota(), e.version());
        }
        live.announce(Rotas.topic(event.rota()));
    }

    @ResetHandler
    void forget() {
        database.sql("truncate rota_view, duty_view").update();
    }

    private void open(RotaEvent.MonthOpened event) {
        database.sql("insert into rota_view values (?, ?, ?, ?, ?, ?, 0)").param(event.rota().toString())
                .param(event.rota().territory().value()).param(event.rota().month().toString())
                .param(event.zone().getId()).param(RotaStatus.DRAFT.name()).param(json.of(Set.of())).update();
        place(event.rota(), event.duties());
    }

    private void follow(RotaEvent.LinesFollowed event) {
        event.dropped().forEach(duty -> database.sql("delete from duty_view where duty = ?").param(duty.value()).update());
        place(event.rota(), event.duties());
    }

    /** On the board, in this order; those that are there keep their holders and pins. */
    private void place(RotaId rota, List<Duty> duties) {
        var position = 0;
        for (var duty : duties) {
            database.sql("""
                    insert into duty_view (duty, rota, position, starts, ends, definition) values (?, ?, ?, ?, ?, ?)
                    on conflict (duty) do update set position = excluded.position, starts = excluded.starts,
                    ends = excluded.ends, definition = excluded.definition""")
                    .param(duty.id().value()).param(rota.toString()).param(position++)
                    .param(at(duty.start())).param(at(duty.end())).param(json.of(duty)).update();
        }
    }

    private void reassign(Reassignment change) {
        database.sql("update duty_view set holder = ? where duty = ?")
                .param(change.after() == null ? null : change.after().value()).param(change.duty().value()).update();
    }

    /** Once, however often it is taken. */
    private void derogate(RotaEvent.DerogationTaken event) {
        var taken = json.of(event.derogation());
        database.sql("""
                update rota_view set derogations = derogations || ? where rota = ?
                and not exists (select from jsonb_array_elements(derogations) earlier where earlier = ?)""")
                .param(taken).param(event.rota().toString()).param(taken).update();
    }

    private void pin(DutyId duty, boolean pinned) {
        database.sql("update duty_view set pinned = ? where duty = ?").param(pinned).param(duty.value()).update();
    }

    private void status(RotaId rota, RotaStatus status, Set<?> awaited) {
        database.sql("update rota_view set status = ?, awaited = ? where rota = ?").param(status.name())
                .param(json.of(awaited)).param(rota.toString()).update();
    }

    private void version(RotaId rota, int version) {
        database.sql("update rota_view set version = ? where rota = ?").param(version).param(rota.toString()).update();
    }

    private static OffsetDateTime at(java.time.Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
