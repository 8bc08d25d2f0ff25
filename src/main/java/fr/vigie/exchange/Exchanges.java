package fr.vigie.exchange;

import fr.vigie.exchange.ExchangeEvent.ExchangeDeclined;
import fr.vigie.exchange.ExchangeEvent.ExchangeOffered;
import fr.vigie.exchange.ExchangeEvent.ExchangeRejected;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaId;
import fr.vigie.store.Live;
import fr.vigie.territory.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The exchanges as they stand. */
@Service
@ProcessingGroup("exchange")
public class Exchanges {

    private final JdbcClient database;
    private final Live live;

    Exchanges(JdbcClient database, Live live) {
        this.database = database;
        this.live = live;
    }

    /** @param word what was said in declining or rejecting; may be empty */
    public record View(ExchangeId id, ExchangeTerms terms, String reason, ExchangeStatus status, String word,
                       Instant offeredAt, Instant changedAt) {
    }

    /** The topic of {@link Live} on which every exchange of a territory is announced. */
    public static String topic(TerritoryId territory) {
        return "exchanges/" + territory;
    }

    /** Those a practitioner offered or was offered, newest first. */
    public List<View> of(PractitionerId practitioner) {
        return database.sql("select * from exchange_view where offered_by = ? or offered_to = ? order by offered_at desc")
                .param(practitioner.value()).param(practitioner.value()).query(Exchanges::view).list();
    }

    /** Those of a territory, newest first. */
    public List<View> of(TerritoryId territory) {
        return database.sql("select * from exchange_view where territory = ? order by offered_at desc")
                .param(territory.value()).query(Exchanges::view).list();
    }

    public Optional<View> find(ExchangeId exchange) {
        return database.sql("select * from exchange_view where exchange = ?").param(exchange.toString())
                .query(Exchanges::view).optional();
    }

    @EventHandler
    void on(ExchangeEvent event, @Timestamp Instant at) {
        switch (event) {
            case ExchangeOffered offered -> offer(offered, at);
            case ExchangeEvent.ExchangeWithdrawn e -> move(e, ExchangeStatus.WITHDRAWN, "", at);
            case ExchangeEvent.ExchangeAccepted e -> move(e, ExchangeStatus.ACCEPTED, "", at);
            case ExchangeDeclined e -> move(e, ExchangeStatus.DECLINED, e.word(), at);
            case ExchangeEvent.ExchangeApproved e -> move(e, ExchangeStatus.APPROVED, "", at);
            case ExchangeRejected e -> move(e, ExchangeStatus.REJECTED, e.word(), at);
        }
        database.sql("select territory from exchange_view where exchange = ?").param(event.exchange().toString())
                .query(String.class).optional().ifPresent(t -> live.announce(topic(new TerritoryId(t))));
    }

    @ResetHandler
    void forget() {
        database.sql("truncate exchange_view").update();
    }

    private void offer(ExchangeOffered event, Instant at) {
        var terms = event.terms();
        database.sql("insert into exchange_view values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)")
                .param(event.exchange().toString()).param(terms.rota().territory().value()).param(terms.rota().toString())
                .param(terms.duty().value()).param(terms.from().value()).param(terms.to().value())
                .param(terms.inReturn() == null ? null : terms.inReturn().value()).param(event.reason())
                .param(ExchangeStatus.OFFERED.name()).param(utc(at)).param(utc(at)).update();
    }

    private void move(ExchangeEvent event, ExchangeStatus status, String word, Instant at) {
        database.sql("update exchange_view set status = ?, word = ?, changed_at = ? where exchange = ?")
                .param(status.name()).param(word).param(utc(at)).param(event.exchange().toString()).update();
    }

    private static View view(ResultSet row, int number) throws SQLException {
        var inReturn = row.getString("in_return");
        var terms = new ExchangeTerms(RotaId.of(row.getString("rota")), new DutyId(row.getString("duty")),
                new PractitionerId(row.getString("offered_by")), new PractitionerId(row.getString("offered_to")),
                inReturn == null ? null : new DutyId(inReturn));
        return new View(new ExchangeId(UUID.fromString(row.getString("exchange"))), terms, row.getString("reason"),
                ExchangeStatus.valueOf(row.getString("status")), row.getString("word"),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
