package dev.porchlight.platform.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon on PostgreSQL: all of its wiring is here. Axon's own JDBC auto-configuration is ordered after classes that
 * Spring Boot 4 has moved, so its parts are declared one by one.
 */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
        },
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
public class EventStoreConfiguration {

    @Bean
    EventNames eventNames(BeanFactory beans) {
        return EventNames.below(AutoConfigurationPackages.get(beans));
    }

    @Bean
    @Primary
    Serializer serializer(EventNames names) {
        // The token of a reader that is being rebuilt holds an Object, which Jackson reads only when told of what kind.
        var axonsOwn = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return new NamedEventSerializer(
                Jackson3Serializer.builder()
                        .lenientDeserialization()
                        .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(axonsOwn)),
                names);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** Within a transaction, a command that is refused takes back what it did, not what was done before it. */
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        ConnectionProvider ofTransaction = new SpringDataSourceConnectionProvider(dataSource);
        ConnectionProvider ofUnitOfWork = new UnitOfWorkAwareConnectionProviderWrapper(ofTransaction);
        return () -> TransactionSynchronizationManager.isActualTransactionActive()
                ? ofTransaction.getConnection()
                : ofUnitOfWork.getConnection();
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new PostgresDuplicates();
    }

    @Bean
    EventSchema eventSchema() {
        return new EventSchema();
    }

    @Bean
    TokenSchema tokenSchema() {
        return new TokenSchema();
    }

    @Bean
    OrderedEventStorage eventStorageEngine(
            DataSource dataSource,
            Serializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver exceptions,
            EventSchema schema,
            ObjectProvider<EventUpcaster> upcasters,
            ListableBeanFactory beans) {
        var settings = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(stateSerializer())
                .upcasterChain(new EventUpcasterChain(upcasters.orderedStream().toList()))
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(exceptions)
                .schema(schema)
                .lowestGlobalSequence(1);
        return new OrderedEventStorage(settings, new StoreReader(dataSource), hasSnapshots(beans));
    }

    /** By name: what makes snapshots needs the store itself. */
    private static boolean hasSnapshots(ListableBeanFactory beans) {
        return beans.getBeanNamesForType(SnapshotTriggerDefinition.class, true, false).length > 0;
    }

    /** An aggregate's state is its fields, whoever else sees them; it is read by the very code that wrote it, or not at all. */
    private static Serializer stateSerializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.changeDefaultVisibility(visibility -> visibility
                                .withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                                .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                                .withCreatorVisibility(JsonAutoDetect.Visibility.ANY))
                        .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS))
                .build();
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(OrderedEventStorage storage) {
        // Another replica's events are found by polling; this one's own at once. A reader further behind than the cache
        // reads on its own: Axon's default keeps ten times as many in memory.
        return new TransactionalEventStore(
                EmbeddedEventStore.builder().fetchDelay(100).cachedEvents(1_000), storage);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, TokenSchema schema) {
        // A reader that died is followed after five seconds; one that lives renews its claim every second.
        return JdbcTokenStore.builder()
                .claimTimeout(Duration.ofSeconds(5))
                .connectionProvider(connections)
                .schema(schema)
                .serializer(serializer)
                .build();
    }

    @Bean
    SteadyTrackers eventProcessingModule() {
        return new SteadyTrackers();
    }

    /**
     * Trackers, because they react at once where the pooled processors poll; and an error stops a tracker until it
     * succeeds on a later try, because Axon's default logs and skips, which loses events.
     */
    @Bean
    ConfigurerModule trackers() {
        return configurer -> configurer
                .eventProcessing()
                .usingTrackingEventProcessors()
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessorConfiguration(c -> tracking());
    }

    /** Subscribing processors read nothing: they are part of the command. */
    @Bean
    MeterBinder readerLag(JdbcClient jdbc, EventProcessingConfiguration processors) {
        return new ReaderLag(jdbc, () -> processors.eventProcessors().entrySet().stream()
                .filter(one -> one.getValue() instanceof StreamingEventProcessor)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Bean
    ViewsAnew viewsAnew(
            SteadyTrackers trackers,
            OrderedEventStorage storage,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        return new ViewsAnew(trackers, storage, jdbc, new TransactionTemplate(transactions), meters);
    }

    @Bean
    Past past(
            JdbcClient jdbc,
            ObjectProvider<EventStore> events,
            PlatformTransactionManager transactions,
            ObjectProvider<ParameterResolverFactory> parameters,
            ObjectProvider<HandlerDefinition> handlers) {
        return new Past(jdbc, events, new TransactionTemplate(transactions), parameters, handlers);
    }

    /** An operator who starts a replica with {@code porchlight.views-anew=NAME,NAME} has those made anew. */
    @Bean
    @ConditionalOnProperty("porchlight.views-anew")
    ApplicationRunner viewsAnewAtStart(ViewsAnew views, @Value("${porchlight.views-anew}") List<String> names) {
        return arguments -> Thread.ofPlatform().daemon().name("views-anew").start(() -> views.make(names));
    }

    /** How every tracker tracks, unless it has reasons. */
    public static TrackingEventProcessorConfiguration tracking() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(100)
                .andTokenClaimInterval(1, TimeUnit.SECONDS);
    }
}
