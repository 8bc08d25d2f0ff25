package fr.vigie.practitioner;

import fr.vigie.store.Json;
import fr.vigie.store.Live;
import fr.vigie.store.ViewBatch.Versioned;
import fr.vigie.store.ViewBatch;
import fr.vigie.territory.TerritoryId;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each practitioner as one document, kept from their events. */
@Component
@ProcessingGroup("practitioner")
class PractitionerProjection implements Practitioners {

    private final JdbcClient database;
    private final JdbcTemplate jdbc;
    private final Json json;
    private final Live live;

    PractitionerProjection(JdbcClient database, JdbcTemplate jdbc, Json json, Live live) {
        this.database = database;
        this.jdbc = jdbc;
        this.json = json;
        this.live = live;
    }

    @EventHandler
    void on(PractitionerEvent event, @SequenceNumber long version, UnitOfWork<?> batch) {
        ViewBatch.in(batch, PractitionerProjection.class, this::byId, this::write)
                .change(event.practitioner(), version, before -> Evolving.from(before, event));
    }

    private void write(Collection<Versioned<PractitionerView>> changed) {
        jdbc.batchUpdate("""
                insert into practitioner_view (id, territory, version, doc) values (?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, doc = excluded.doc""",
                changed.stream().map(each -> new Object[] {each.view().id().value(), each.view().territory().value(),
                        each.version(), json.of(each.view())}).toList());
        changed.stream().map(each -> each.view().territory()).distinct().map(Practitioners::topic).forEach(live::announce);
    }

    @ResetHandler
    void reset() {
        database.sql("truncate practitioner_view").update();
    }

    @Override
    public List<PractitionerView> of(TerritoryId territory) {
        return database.sql("select doc from practitioner_view where territory = ?").param(territory.value())
                .query(String.class).list().stream().map(this::view).sorted(byName()).toList();
    }

    @Override
    public Optional<PractitionerView> byId(PractitionerId id) {
        return database.sql("select doc from practitioner_view where id = ?").param(id.value())
                .query(String.class).optional().map(this::view);
    }

    /** In French order, which the database does not keep: its own puts «É» after «Z». */
    private static Comparator<PractitionerView> byName() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return Comparator.comparing((PractitionerView each) -> each.profile().lastName(), french)
                .thenComparing(each -> Objects.toString(each.profile().firstName(), ""), french)
                .thenComparing(each -> each.id().value());
    }

    private PractitionerView view(String doc) {
        return json.read(doc, PractitionerView.class);
    }
}
