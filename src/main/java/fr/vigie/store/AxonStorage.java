package fr.vigie.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon over PostgreSQL by JDBC. Every bean is said here because Axon's own configuration looks for the packages of an
 * older Spring Boot and would fall back, in silence, to no transactions at all.
 */
@Configuration(proxyBeanMethods = false)
class AxonStorage {

    private static final String UNIQUE_VIOLATION = "23505";
    /** Threads of one projection, should its segment ever be split. */
    private static final int READERS = 4;
    /** Events in one transaction, when there are many to read: after a rebuild. */
    private static final int BATCH = 100;

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider axonConnections(DataSource source) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
    }

    /** Two who change one aggregate at once: the second violates the key of its sequence, and is told so. */
    @Bean
    PersistenceExceptionResolver axonExceptions() {
        return AxonStorage::isDuplicateKey;
    }

    /** PostgreSQL's driver tells by a code, not by the type of its exception. */
    private static boolean isDuplicateKey(Throwable failure) {
        return failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())
                || failure.getCause() != null && isDuplicateKey(failure.getCause());
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder().eventTable("domain_event_entry").snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index").aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number").typeColumn("type").eventIdentifierColumn("event_identifier")
                .metaDataColumn("meta_data").payloadColumn("payload").payloadRevisionColumn("payload_revision")
                .payloadTypeColumn("payload_type").timestampColumn("time_stamp").build();
    }

    @Bean
    EventStorageEngine eventStorageEngine(Serializer general, @Qualifier("eventSerializer") Serializer events,
            PersistenceExceptionResolver exceptions, org.axonframework.config.Configuration axon,
            ConnectionProvider connections, TransactionManager transactions, EventSchema schema) {
        return new JsonbEventStorageEngine(JdbcEventStorageEngine.builder().snapshotSerializer(general)
                .eventSerializer(events).upcasterChain(axon.upcasterChain()).snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(exceptions).connectionProvider(connections)
                .transactionManager(transactions).schema(schema));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        var schema = TokenSchema.builder().setTokenTable("token_entry").setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment").setTokenColumn("token").setTokenTypeColumn("token_type")
                .setTimestampColumn("timestamp").setOwnerColumn("owner").build();
        return JdbcTokenStore.builder().connectionProvider(connections).schema(schema).serializer(serializer).build();
    }

    /**
     * Projections read the stream in order; a handler that fails stops its projection, is tried again, and shows in the
     * health. Tracking processors: they wake as an event is stored, where pooled ones look twice a second, and they keep
     * a failure in their state until it is over, where pooled ones forget it while they wait to try again.
     */
    @Bean
    static ConfigurerModule projectionsNeverSkip() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingTrackingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessorConfiguration(c -> TrackingEventProcessorConfiguration
                        .forParallelProcessing(READERS).andInitialSegmentsCount(1).andBatchSize(BATCH)));
    }

    @Bean
    static Jackson3SerializerCustomizer recordsAsJson() {
        return builder -> builder
                .changeDefaultVisibility(v -> v.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("fr.vigie.").allowIfSubType("org.axonframework.")
                        .allowIfSubType("java.lang.").allowIfSubType("java.util.").allowIfSubType("java.time.").build())
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // an event of long ago lacks the fields that came later
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
}
