package dev.porchlight.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.BackOff;
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

    /** How often Kafka is told where we are. What it sends again after a crash, the inbox has already. */
    private static final Duration POSITION_EVERY = Duration.ofSeconds(1);

    private Inbox inbox;

    /** Starts last, when every bean that deals with events is there. */
    @Bean
    SmartLifecycle inboxListener(
            ApplicationContext beans,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            JsonMapper mapper,
            @Value("${porchlight.service}") String service) {
        return new InboxListener(() -> {
            Handlers handlers = new Handlers(beans, mapper, type -> true);
            inbox = new Inbox(handlers, jdbc, new TransactionTemplate(transactions));
            return handlers.topics().isEmpty() ? null : container(handlers.topics(), kafka, service, inbox);
        });
    }

    @Bean
    Rebuild rebuild(
            ApplicationContext beans,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            JsonMapper mapper,
            @Value("${porchlight.service}") String service) {
        Map<String, Object> settings = consumerSettings(kafka, service + "-rebuild");
        return new Rebuild(beans, mapper, settings, jdbc, new TransactionTemplate(transactions));
    }

    /** An operator who starts one replica with {@code porchlight.rebuild=true} gets the views anew. */
    @Bean
    @ConditionalOnBooleanProperty("porchlight.rebuild")
    ApplicationRunner rebuildAtStart(Rebuild rebuild) {
        return arguments -> Thread.ofVirtual().name("rebuild").start(rebuild::run);
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forgetOld() {
        if (inbox != null) {
            inbox.forgetOld();
        }
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            Set<String> topics, KafkaProperties kafka, String service, Inbox inbox) {
        ContainerProperties properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setGroupId(service);
        properties.setMessageListener((BatchMessageListener<String, byte[]>) inbox::receive);
        properties.setMissingTopicsFatal(false);
        properties.setAckMode(ContainerProperties.AckMode.TIME);
        properties.setAckTime(POSITION_EVERY.toMillis());
        Map<String, Object> settings = consumerSettings(kafka, service);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE);
        var container = new ConcurrentMessageListenerContainer<String, byte[]>(
                new DefaultKafkaConsumerFactory<>(settings), properties);
        container.setCommonErrorHandler(patience(inbox));
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
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }

    /** A database that is away is waited for; an event that fails by itself is parked after a few tries. */
    private static DefaultErrorHandler patience(Inbox inbox) {
        ExponentialBackOff forEver = new ExponentialBackOff(100, 2);
        forEver.setMaxInterval(10_000);
        ExponentialBackOff fewTries = new ExponentialBackOff(100, 4);
        fewTries.setMaxAttempts(4);
        DefaultErrorHandler handler = new DefaultErrorHandler(inbox::park, fewTries);
        handler.setBackOffFunction((event, failure) -> isTransient(failure) ? forEver : (BackOff) null);
        return handler;
    }

    private static boolean isTransient(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof TransientDataAccessException
                    || t instanceof java.sql.SQLTransientException
                    || t instanceof org.springframework.transaction.CannotCreateTransactionException
                    || t instanceof org.springframework.dao.RecoverableDataAccessException) {
                return true;
            }
        }
        return false;
    }
}
