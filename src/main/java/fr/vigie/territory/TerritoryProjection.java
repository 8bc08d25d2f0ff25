package fr.vigie.territory;

import fr.vigie.store.Json;
import fr.vigie.store.Live;
import fr.vigie.store.ViewBatch.Versioned;
import fr.vigie.store.ViewBatch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each territory as one document, kept from its events. */
@Component
@ProcessingGroup("territory")
class TerritoryProjection implements Territories {

    private final JdbcClient database;
    private final Json json;
    private final Live live;

    TerritoryProjection(JdbcClient database, Json json, Live live) {
        this.database = database;
        this.json = json;
        this.live = live;
    }

    @EventHandler
    void on(TerritoryEvent event, @SequenceNumber long version, UnitOfWork<?> batch) {
        ViewBatch.in(batch, TerritoryProjection.class, this::find, this::write)
                .change(event.territory(), version, before -> Evolving.from(before, event));
    }

    private void write(Collection<Versioned<TerritoryView>> changed) {
        for (var each : changed) {
            TerritoryView now = each.view();
            database.sql("""
                    insert into territory_view (id, name, version, doc) values (?, ?, ?, ?)
                    on conflict (id) do update set name = excluded.name, version = excluded.version, doc = excluded.doc""")
                    .params(now.id().value(), now.name(), each.version(), json.of(now)).update();
            live.announce(Territories.topic(now.id()));
        }
    }

    @ResetHandler
    void reset() {
        database.sql("truncate territory_view").update();
    }

    @Override
    public Optional<TerritoryView> find(TerritoryId id) {
        return database.sql("select doc from territory_view where id = ?").param(id.value())
                .query(String.class).optional().map(this::view);
    }

    @Override
    public List<TerritoryView> all() {
        return database.sql("select doc from territory_view order by name, id").query(String.class).list().stream()
                .map(this::view).toList();
    }

    private TerritoryView view(String doc) {
        return json.read(doc, TerritoryView.class);
    }
}
