package dev.porchlight.platform.reaction;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueKinds;
import dev.porchlight.platform.eventstore.EventStoreConfiguration;
import dev.porchlight.platform.inbox.InboxConfiguration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reactions, in services that have events of their own. */
@AutoConfiguration(
        after = EventStoreConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class ReactionConfiguration {

    @Bean
    Reactions reactions(ListableBeanFactory beans, @Value("${porchlight.service}") String service) {
        return new Reactions(beans, service);
    }

    @Bean
    DueKinds reactionWork(
            Reactions reactions,
            ObjectProvider<Commands> commands,
            JsonMapper mapper,
            @Value("${porchlight.service}") String service) {
        JsonMapper json = mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new ReactionWork(reactions, commands::getObject, json, service);
    }

    @Bean
    ConfigurerModule reactionsToOwnEvents(Reactions reactions, ObjectProvider<Due> due, JsonMapper json) {
        return configurer -> reactions.own().forEach((reaction, events) -> {
            String group = ReactionWork.kindOf(reaction);
            configurer
                    .eventProcessing()
                    .registerEventHandler(c -> new OwnEvents(reaction, Set.copyOf(events), due.getObject(), json))
                    .assignHandlerInstancesMatching(
                            group,
                            handler -> handler instanceof OwnEvents own
                                    && own.reaction().equals(reaction))
                    .registerTrackingEventProcessorConfiguration(group, c -> EventStoreConfiguration.tracking()
                            .andInitialTrackingToken(StreamableMessageSource::createHeadToken));
        });
    }

    @Bean
    ReactionStarts reactionStarts(Reactions reactions, JdbcClient jdbc, KafkaProperties kafka) {
        return new ReactionStarts(
                reactions.incoming().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, events -> events.getValue().stream()
                                .map(event -> "porchlight." + event.split("\\.")[1] + ".events")
                                .distinct()
                                .toList())),
                jdbc,
                () -> new KafkaConsumer<>(InboxConfiguration.consumerSettings(kafka, "reaction-starts")));
    }

    @Bean
    IncomingReactions incomingReactions(Reactions reactions, ReactionStarts starts, Due due) {
        return new IncomingReactions(reactions.incoming(), starts, due);
    }
}
