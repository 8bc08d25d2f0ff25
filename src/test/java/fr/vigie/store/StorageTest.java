package fr.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.VigieTest;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@VigieTest
class StorageTest {
    @Autowired
    private ApplicationContext vigie;

    @Test
    void events_are_kept_in_the_database_and_in_its_transactions() {
        assertThat(vigie.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(vigie.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(vigie.getBean(EventStorageEngine.class)).isInstanceOf(JsonbEventStorageEngine.class);
        assertThat(vigie.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    }

    @Test
    void everything_is_written_as_json() {
        assertThat(vigie.getBeansOfType(Serializer.class).values()).isNotEmpty()
                .allSatisfy(one -> assertThat(one.getClass().getSimpleName()).isEqualTo("Jackson3Serializer"));
    }
}
