package dev.porchlight.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Consumption of other services' events, by one consumer group per service. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@EnableScheduling
public class InboxConfiguration {

    /** Events in one transaction. */
    private static final int MOST_AT_ONCE = 100;

    /** How often Kafka is told where we are. It is for those who look at the lag: we go by the database. */
    private static final Duration POSITION_EVERY = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final KafkaProperties kafka;
    private final JsonMapper mapper;
    private final String service;

    InboxConfiguration(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            JsonMapper mapper,
            @Value("${porchlight.service}") String service) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.kafka = kafka;
        this.mapper = mapper;
        this.service = service;
    }

    /** Starts last, when every bean that deals with events is there. */
    @Bean
    InboxListener inboxListener(ApplicationContext beans) {
        return new InboxListener(
                () -> {
                    Handlers handlers = handlers(beans);
                    return handlers.topics().isEmpty() ? null : container(handlers);
                },
                Duration.ofSeconds(2));
    }

    private Handlers handlers(ApplicationContext beans) {
        return new Handlers(beans, mapper, type -> true);
    }

    private Inbox inbox(Handlers handlers) {
        return new Inbox(handlers, new ReadPositions(jdbc), new Parked(jdbc), transactions);
    }

    @Bean
    Rebuild rebuild(ApplicationContext beans, JdbcTemplate sql, MeterRegistry meters) {
        return new Rebuild(beans, mapper, consumerSettings(kafka, service + "-rebuild"), sql, transactions, meters);
    }

    /** An operator who starts one replica with {@code porchlight.rebuild=true} gets the views anew. */
    @Bean
    @ConditionalOnBooleanProperty("porchlight.rebuild")
    ApplicationRunner rebuildAtStart(Rebuild rebuild) {
        return arguments -> Thread.ofVirtual().name("rebuild").start(rebuild::run);
    }

    @Bean
    PlayParked playParked(ApplicationContext beans) {
        return new PlayParked(() -> inbox(handlers(beans)));
    }

    /** An operator who starts one replica with {@code porchlight.play-parked=ID,ID}, or {@code all}, has those tried again. */
    @Bean
    @ConditionalOnProperty("porchlight.play-parked")
    ApplicationRunner playParkedAtStart(PlayParked parked, @Value("${porchlight.play-parked}") List<String> ids) {
        return arguments -> parked.run(ids);
    }

    @Bean
    MeterBinder eventsOfOthersToRead(InboxListener listener) {
        return registry -> Gauge.builder("porchlight.inbox.lag.events", listener, InboxListener::lag)
                .description("Events of other services that this replica still has to read")
                .register(registry);
    }

    @Bean
    MeterBinder parkedEvents() {
        Parked parked = new Parked(jdbc);
        return registry -> Gauge.builder("porchlight.inbox.parked", parked, Parked::count)
                .description("Events that a handler could not deal with")
                .register(registry);
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(Handlers handlers) {
        ContainerProperties properties =
                new ContainerProperties(handlers.topics().toArray(String[]::new));
        properties.setGroupId(service);
        properties.setMessageListener(new InboxReceiver(inbox(handlers), new ReadPositions(jdbc)));
        properties.setMissingTopicsFatal(false);
        properties.setAckMode(ContainerProperties.AckMode.TIME);
        properties.setAckTime(POSITION_EVERY.toMillis());
        Map<String, Object> settings = consumerSettings(kafka, service);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE);
        var container = new ConcurrentMessageListenerContainer<String, byte[]>(
                new DefaultKafkaConsumerFactory<>(settings), properties);
        ExponentialBackOff forEver = new ExponentialBackOff(100, 2);
        forEver.setMaxInterval(10_000);
        container.setCommonErrorHandler(new DefaultErrorHandler(forEver));
        container.setBeanName("inbox");
        return container;
    }

    /** Settings for reading events as they are published, from the beginning. */
    public static Map<String, Object> consumerSettings(KafkaProperties kafka, String group) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        // Who publishes makes the topic: made by the broker it would keep its events for a week.
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // What one that died was to read is read by another, or by itself, this soon after.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }
}
