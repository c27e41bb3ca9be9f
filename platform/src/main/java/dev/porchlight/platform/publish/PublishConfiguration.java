package dev.porchlight.platform.publish;

import dev.porchlight.platform.eventstore.EventNames;
import dev.porchlight.platform.eventstore.EventStoreConfiguration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaAdmin;

/** Publication of this service's events to its topic. */
@AutoConfiguration(
        after = EventStoreConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class PublishConfiguration {

    @Bean
    OrderedProducer orderedProducer(
            KafkaProperties kafka,
            KafkaAdmin admin,
            @Value("${porchlight.service}") String service,
            @Value("${porchlight.topic.partitions:0}") int partitions,
            @Value("${porchlight.topic.replicas:1}") int replicas) {
        EventsTopic topic = new EventsTopic("porchlight." + service + ".events", partitions, replicas);
        return new OrderedProducer(kafka.buildProducerProperties(), () -> topic.make(admin));
    }

    /**
     * From the very first event, also those that were stored before the reader came to make its token: by Axon's
     * default they would count as replayed and never be published.
     */
    @Bean
    ConfigurerModule publisherBeginsAtTheBeginning() {
        return configurer -> configurer
                .eventProcessing()
                .registerTrackingEventProcessorConfiguration("publisher", c -> EventStoreConfiguration.tracking()
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken));
    }

    @Bean
    Publisher publisher(
            EventNames names,
            Serializer serializer,
            OrderedProducer producer,
            JdbcTemplate jdbc,
            @Value("${porchlight.service}") String service) {
        return new Publisher(names, serializer, producer, new Epoch(jdbc), service);
    }
}
